import type { EntrySource } from './model.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problems.ts';
import type { Prose } from './prose.ts';
import { requiredSections, sectionsOf, type Section } from './sections.ts';

/** A section shorter than this many characters says nothing a reader can use. */
const stubLength = 40;

/** Finds what is wrong with the sections of an entry: missing, out of order, twice, empty, steps without numbers. */
export function checkBody({ file, body }: Pick<EntrySource, 'file' | 'body'>): Problem[] {
  const sections = sectionsOf(body);
  const titles = sections.map(({ title }) => title);
  const missing = requiredSections.filter((title) => !titles.includes(title));
  const present = requiredSections.filter((title) => titles.includes(title));
  const others = titles.filter((title) => !(requiredSections as readonly string[]).includes(title));
  const problems: Problem[] = missing.map((title) => {
    const meant = nearest(title, others);
    const found = (meant ? [meant] : titles).map((other) => `## ${other}`).join(', ') || 'no section';
    return { kind: 'missing-section', file, found, expected: `## ${title}` };
  });
  const start = titles.slice(0, present.length);
  if (missing.length === 0 && start.some((title, index) => title !== present[index])) {
    const expected = `${present.map((title) => `## ${title}`).join(', then ')}, before any other section`;
    problems.push({
      kind: 'section-order',
      file,
      found: titles.map((title) => `## ${title}`).join(', '),
      expected,
    });
  }
  return [...problems, ...checkSections(file, sections)];
}

/** Finds what is wrong with the sections of a guide, which has those it needs: no text at all, one twice, one empty. */
export function checkGuide({ file, lines }: Pick<Prose, 'file' | 'lines'>): Problem[] {
  const sections = sectionsOf(lines.join('\n'));
  if (lines.join('').trim() !== '') return checkSections(file, sections);
  return [
    { kind: 'missing-section', file, found: 'nothing below the fields', expected: 'the text of the guide' },
  ];
}

function checkSections(file: string, sections: readonly Section[]): Problem[] {
  const titles = sections.map(({ title }) => title);
  const repeated = titles.filter((title, index) => titles.indexOf(title) < index);
  return [
    ...repeated.map((title): Problem => {
      return { kind: 'repeated-section', file, found: `## ${title}`, expected: 'each section once' };
    }),
    ...sections.flatMap((section) => checkSection(file, section)),
  ];
}

function checkSection(file: string, { title, body }: Section): Problem[] {
  if (body.length < stubLength) {
    return [
      {
        kind: 'stub-section',
        file,
        at: `## ${title}`,
        found: `${body.length} characters`,
        expected: `at least ${stubLength} characters`,
      },
    ];
  }
  const placeholder = /\[[A-Z][^\]\n]*\.\](?!\()/.exec(body)?.[0];
  if (placeholder) {
    return [
      { kind: 'placeholder', file, at: `## ${title}`, found: placeholder, expected: 'words of your own' },
    ];
  }
  if (title === 'What to do' && !/^1\. /m.test(body)) {
    const found = body.split('\n', 1)[0] ?? '';
    return [
      {
        kind: 'steps-not-numbered',
        file,
        at: `## ${title}`,
        found,
        expected: 'steps as “1. …”, the most likely fix first',
      },
    ];
  }
  return [];
}
