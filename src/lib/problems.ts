/** The mistakes an author can make: kind → what went wrong, in a few words. The one table of them. */
export const problemKinds = {
  'bad-yaml': 'this is no valid YAML',
  'no-frontmatter': 'the file does not begin with frontmatter between two lines of ---',
  'wrong-file': 'this file does not belong here',
  'unknown-key': 'unknown key',
  'missing-key': 'a key is missing',
  'wrong-value': 'the value does not fit',
  'empty-list': 'empty list',
  'too-long': 'too long',
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
  'unknown-code': 'there is no entry with this code',
  'duplicate-order': 'the order is taken',
  'duplicate-wording': 'a wording stands for two entries',
  'variant-anchor': 'a variant has no anchor of its own',
  'example-leads-elsewhere': 'decoding the example does not find this entry first',
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
