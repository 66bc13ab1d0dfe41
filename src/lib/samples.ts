import type { Sign } from '../schemas/entry.ts';

type Node =
  | { readonly kind: 'text'; readonly text: string; readonly wide: string }
  | { readonly kind: 'repeat'; readonly text: string; readonly times: number; readonly wide: string }
  | { readonly kind: 'choice'; readonly among: readonly (readonly Node[])[] };

const candidates = 'a1 -_:."\'A/{}[]<>(),;=?&!*+#@%|~$^`\\\n\t\rbcdefghijklmnopqrstuvwxyz23456789';

/**
 * Writes texts that a sign's regular expression matches: the shortest with the first of all alternatives, and
 * one for each further alternative. Empty when the expression wants more than it can be written from.
 */
export function samplesOf(pattern: string): string[] {
  const [tree] = readChoice(pattern, 0);
  const choices = choicesIn(tree);
  const regex = new RegExp(pattern, 'i');
  const ways: Chosen[] = [
    new Map(),
    ...choices.flatMap((choice) => choice.among.slice(1).map((_, index) => new Map([[choice, index + 1]]))),
  ];
  const texts = ways.flatMap((chosen) => {
    const tight = write(tree, chosen, false);
    // A border between two words wants something between them.
    return regex.test(tight) ? tight : write(tree, chosen, true);
  });
  return [...new Set(texts)].filter((text) => regex.test(text));
}

/** Returns the shortest logs in which a sign stands where it counts: one for its text, or one for each sample of its pattern. */
export function logsOf({ text, pattern, where }: Sign): string[] {
  const texts = text === undefined ? samplesOf(pattern ?? '') : [text];
  return texts.map((words) => {
    if (where === 'header') return /^[\w-]{2,40}['"]?\s?:/.test(words) ? words : `x-answer: ${words}`;
    if (where !== 'body') return words;
    if (words.includes('<')) return `<html>${words}</html>`;
    return /["'{[]/.test(words) ? `{${words}}` : `{"message": "${words}"}`;
  });
}

type Choice = Extract<Node, { kind: 'choice' }>;

/** Which alternative is taken, where it is not the first. */
type Chosen = ReadonlyMap<Node, number>;

function readChoice(source: string, from: number): [Choice, number] {
  const among: Node[][] = [[]];
  let at = from;
  while (at < source.length && source[at] !== ')') {
    if (source[at] === '|') {
      among.push([]);
      at++;
      continue;
    }
    const [node, end] = readAtom(source, at);
    const [repeated, next] = repeat(node, source, end);
    if (repeated) among.at(-1)?.push(repeated);
    at = next;
  }
  return [{ kind: 'choice', among }, at + 1];
}

function readAtom(source: string, at: number): [Node | null, number] {
  const char = source[at] ?? '';
  if (char === '(') {
    const opens = /^\((?:\?:|\?[=!])?/.exec(source.slice(at))?.[0] ?? '(';
    const [choice, end] = readChoice(source, at + opens.length);
    return [/[=!]$/.test(opens) ? null : choice, end];
  }
  if (char === '^' || char === '$') return [null, at + 1];
  const atom = /^(?:\[\^?(?:\\.|[^\]\\])*\]|\\u[0-9a-f]{4}|\\x[0-9a-f]{2}|\\.|.)/is.exec(
    source.slice(at),
  )![0];
  const literal = /^\\?[^\\[.]$/s.test(atom) && !/^\\[a-zA-Z]$/.test(atom) ? atom.slice(-1) : null;
  const node: Node = {
    kind: 'text',
    text: literal ?? fitting(atom, candidates),
    wide: literal ?? fitting(atom, ` ${candidates}`),
  };
  return [node, at + atom.length];
}

// The first ordinary character that an escape or a class stands for; nothing for a border.
function fitting(atom: string, among: string): string {
  const regex = new RegExp(`^${atom}$`, 'i');
  const code = /^\\[ux]([0-9a-f]{2,4})$/i.exec(atom)?.[1];
  if (code) return String.fromCharCode(parseInt(code, 16));
  return [...among].find((one) => regex.test(one)) ?? '';
}

function repeat(node: Node | null, source: string, at: number): [Node | null, number] {
  const least = /^(?:\{(\d+)(?:,\d*)?\}|\?)/.exec(source.slice(at));
  if (!least) return [node, at];
  const times = Number(least[1] ?? 0);
  const end = at + least[0].length;
  return [node?.kind === 'text' ? { ...node, kind: 'repeat', times } : node, end];
}

function choicesIn(node: Node): Choice[] {
  if (node.kind !== 'choice') return [];
  return [...(node.among.length > 1 ? [node] : []), ...node.among.flat().flatMap(choicesIn)];
}

function write(node: Node, chosen: Chosen, widely: boolean): string {
  if (node.kind === 'text') return node.text;
  if (node.kind === 'repeat') return widely && node.times === 0 ? node.wide : node.text.repeat(node.times);
  const among = node.among[chosen.get(node) ?? wayTo(node, chosen)] ?? [];
  return among.map((part) => write(part, chosen, widely)).join('');
}

// A chosen alternative inside another one needs the outer one to be taken too.
function wayTo(node: Choice, chosen: Chosen): number {
  const inside = node.among.findIndex((among) =>
    among.flatMap(choicesIn).some((choice) => chosen.has(choice)),
  );
  return Math.max(0, inside);
}
