import type { Problem } from './problems.ts';

/** Characters that a reader cannot see or that turn text around: controls, formats, odd spaces, halves of pairs, what stands for a lost character. */
const odd =
  /(?![\n\r\t ])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\p{Zl}\p{Zp}\p{Zs}\p{Default_Ignorable_Code_Point}\uFFFD]/gu;

/** The most odd characters that are reported of one text. */
const most = 3;

const nameOf = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

const kindOf = (character: string): string => {
  if (/\p{Bidi_Control}/u.test(character)) return 'which turns text around';
  if (character === '\uFFFD') return 'which stands for a character that was lost';
  return /\p{Zs}/u.test(character) ? 'a space of another kind' : 'which nobody sees';
};

const expected = 'only characters a reader can see, plain spaces and line breaks';

/** Finds characters that a reader cannot see in the text of a file, and line ends of two kinds. */
export function checkText(text: string, file: string): Problem[] {
  const characters = [...text.matchAll(odd)].slice(0, most).map(({ 0: character, index }): Problem => {
    const before = text.slice(0, index).split(/\r\n|\r|\n/);
    const at = `line ${before.length}, column ${before.at(-1)!.length + 1}`;
    return {
      kind: 'odd-character',
      file,
      at,
      found: `${nameOf(character)}, ${kindOf(character)}`,
      expected,
    };
  });
  return [...characters, ...checkLineEnds(text, file)];
}

function checkLineEnds(text: string, file: string): Problem[] {
  const ends = text.match(/\r\n|\r|\n/g) ?? [];
  const other = ends.findIndex((end) => end === '\r' || end !== ends[0]);
  if (other < 0) return [];
  const names: Readonly<Record<string, string>> = { '\r\n': 'CR LF', '\r': 'CR', '\n': 'LF' };
  return [
    {
      kind: 'line-ends',
      file,
      at: `line ${other + 1}`,
      found: [...new Set(ends)].map((end) => names[end]).join(' and '),
      expected: 'lines that all end in LF, or all in CR LF',
    },
  ];
}

/** Finds the same characters in the values of a file, where YAML’s escapes such as `\u202E` put them. */
export const checkValues = (value: unknown, file: string): Problem[] =>
  textsOf(value, '').flatMap(({ text, at }) =>
    [...text.matchAll(odd)].slice(0, 1).map(([character]) => ({
      kind: 'odd-character',
      file,
      at,
      found: `${nameOf(character)}, ${kindOf(character)}`,
      expected,
    })),
  );

/** Finds texts shown with code in backticks in which one backtick has no partner. */
export const checkBackticks = (value: unknown, file: string): Problem[] =>
  textsOf(value, '')
    .filter(({ text, at }) => withCode.test(at) && text.split('`').length % 2 === 0)
    .map(({ text, at }) => ({
      kind: 'odd-backtick',
      file,
      at,
      found: text,
      expected: 'backticks in pairs, around what is code',
    }));

/** Where texts stand whose backticks are shown as code. */
const withCode = /(?:^|\.)(?:meaning|fix)$|^advice\.\d+\.text$|^limits\.text$|^body\.(?!example)/;

function textsOf(value: unknown, at: string): { text: string; at: string }[] {
  if (typeof value === 'string') return [{ text: value, at }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, at ? `${at}.${key}` : key));
}
