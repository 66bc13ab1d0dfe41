/** The mistakes an author can make: kind → what went wrong, in a few words. The one table of them. */
export const problemKinds = {
  'no-file': 'this is no file of its own',
  'no-folder': 'this is no folder',
  unreadable: 'the file cannot be read',
  'wrong-encoding': 'the file is no UTF-8 text',
  'empty-file': 'there is nothing in the file',
  'odd-character': 'a character that nobody sees or expects',
  'line-ends': 'the lines end in different ways',
  'bad-yaml': 'this is no valid YAML',
  'special-yaml': 'this YAML does more than keys, lists and values',
  'unsure-value': 'programs read this value in different ways',
  'no-frontmatter': 'the file does not begin with frontmatter between two lines of ---',
  'wrong-file': 'this file does not belong here',
  'unknown-key': 'unknown key',
  'missing-key': 'a key is missing',
  'wrong-value': 'the value does not fit',
  'empty-list': 'empty list',
  'too-long': 'too long',
  'odd-backtick': 'a backtick has no partner',
  'day-to-come': 'the day is still to come',
  'bad-mdx': 'this is no valid MDX',
  'code-in-prose': 'there is code in the prose',
  'tag-in-prose': 'there is HTML in the prose',
  'unknown-drawing': 'there is no such drawing here',
  image: 'there is a picture in the prose',
  'unknown-markup': 'this markup is not used here',
  'open-fence': 'a block of code is not closed',
  'odd-heading': 'a heading is not written as one',
  'empty-item': 'a point of a list is empty',
  'uneven-table': 'the rows of a table are not equally long',
  'broken-link': 'a link does not work as written',
  'unknown-page': 'a link leads to no page or anchor of the site',
  'lost-text': 'text before the first section is not shown',
  'missing-section': 'a section is missing',
  'section-order': 'the sections are out of order',
  'repeated-section': 'a section stands twice',
  'stub-section': 'a section is a stub',
  placeholder: 'the template’s brackets are still there',
  'steps-not-numbered': 'what to do is no numbered list',
  'file-name': 'the file name is not the slug of the code',
  'unknown-family': 'the folder is no family',
  'empty-family': 'a family has no entries',
  'unknown-group': 'the family has no such group',
  'missing-group': 'the family has groups, and this entry names none',
  'duplicate-family': 'two families have the same slug',
  'duplicate-code': 'two entries have the same code',
  'duplicate-alias': 'an alias is taken',
  'alias-is-slug': 'an alias is the slug of another entry',
  'alias-is-self': 'an alias is the code itself',
  'unknown-related': 'a related code does not exist',
  'related-self': 'an entry is related to itself',
  'duplicate-related': 'a related code stands twice',
  'unknown-replacement': 'the replacing code is no other entry',
  'retired-replacement': 'the replacing entry is retired itself',
  'unknown-code': 'there is no entry with this code',
  'duplicate-order': 'the order is taken',
  'duplicate-wording': 'a wording stands for two entries',
  'reserved-name': 'a name is taken by the site itself',
  'anchor-taken': 'two things on one page have the same anchor',
  'variant-anchor': 'a variant has no anchor of its own',
  'example-leads-elsewhere': 'decoding the example does not find this entry first',
  'sign-leads-elsewhere': 'these words alone do not lead here',
  'sign-matches-nothing': 'no text can be written for a sign’s pattern',
  'slow-pattern': 'a sign’s pattern is refused',
} as const;

/** What kind of mistake it is. */
export type ProblemKind = keyof typeof problemKinds;

/** One mistake of an author, as data. */
export interface Problem {
  readonly kind: ProblemKind;
  /** The file, from the project’s root. */
  readonly file: string;
  /** Where in the file, such as `retry.verdict`. */
  readonly at?: string | undefined;
  /** What stands there. */
  readonly found: string;
  /** What should stand there. */
  readonly expected: string;
  /** The valid value nearest to what was found. */
  readonly nearest?: string | undefined;
}

/** Writes one problem as its author reads it. */
export function formatProblem({ kind, file, at, found, expected, nearest }: Problem): string {
  const rows = [
    `${file}${at ? ` › ${at}` : ''}: ${problemKinds[kind]}`,
    `  found:    ${found}`,
    `  expected: ${expected}`,
  ];
  if (nearest) rows.push(`  nearest:  ${nearest}`);
  return rows.join('\n');
}

/** Writes all problems under one heading, ordered by file. */
export function formatProblems(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  const sorted = [...problems].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  return `${count} in the content. Nothing was built.\n\n${sorted.map(formatProblem).join('\n\n')}\n`;
}
