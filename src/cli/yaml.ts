import {
  isCollection,
  isScalar,
  parseDocument,
  visit,
  type Document,
  type ErrorCode,
  type Node,
  type Scalar,
} from 'yaml';
import type { Problem } from '../lib/problems.ts';

/** What each mistake of YAML asks of its author. */
const remedies: Readonly<Partial<Record<ErrorCode, string>>> = {
  ALIAS_PROPS: 'a * alias with nothing beside it',
  BAD_ALIAS: 'the value in quotes: a * at its beginning has a meaning in YAML',
  BAD_DQ_ESCAPE: 'single quotes: between double ones a backslash has a meaning',
  BAD_INDENT: 'lines of one list or mapping beginning in the same column, and brackets that close',
  BAD_SCALAR_START: 'the value in quotes: its first character has a meaning in YAML',
  BLOCK_AS_IMPLICIT_KEY: 'one key a line, those of one mapping in one column; a value with a colon in quotes',
  DUPLICATE_KEY: 'each key once',
  MISSING_CHAR: 'a closing quote or bracket',
  MULTILINE_IMPLICIT_KEY: 'a key and its colon on one line; a value with a colon in quotes',
  MULTIPLE_DOCS: 'one document a file: no --- or ... between',
  NON_STRING_KEY: 'a plain word as the key',
  RESOURCE_EXHAUSTION: 'fewer brackets and levels inside each other',
  TAB_AS_INDENT: 'spaces; YAML takes no tabs at the beginning of a line',
  TAG_RESOLVE_FAILED: 'the value in quotes: an ! at its beginning has a meaning in YAML',
  UNEXPECTED_TOKEN: 'quotes around the whole value; a quote inside single quotes twice',
};

/** Values that programs which read YAML take for different things. */
const unsure =
  /^(?:[yn]|yes|no|on|off|[-+]?0\d+|[-+]?0b[01_]+|[-+]?\d[\d_]*_[\d_.]*|[-+]?\d+(?::[0-5]?\d)+(?:\.\d*)?|[-+]\.\d+|\d{4}-\d\d?-\d\d?(?:[Tt ].*)?|<<|=)$/i;

/** Where a day may stand without quotes. */
const dayKeys: ReadonlySet<unknown> = new Set(['checked', 'on']);

/** Parses YAML; what is wrong with it is added to the problems, and when nothing can be read of it nothing comes back. Never throws. */
export function parseYaml(text: string, file: string, problems: Problem[]): unknown {
  const document = parseDocument(text, { stringKeys: true, prettyErrors: true, logLevel: 'error' });
  const [error] = [...document.errors, ...document.warnings];
  const lines = text.split(/\r?\n/);
  const lineAt = (offset: number) => text.slice(0, offset).split(/\r?\n/).length;
  const say = (kind: Problem['kind'], line: number, expected: string, found?: string) =>
    problems.push({ kind, file, at: `line ${line}`, found: found ?? cut(lines[line - 1] ?? ''), expected });
  if (error) {
    const line = error.linePos?.[0].line ?? lineAt(error.pos[0]);
    say('bad-yaml', line, remedies[error.code] ?? 'valid YAML; quote a value that holds a colon');
    return undefined;
  }
  if (document.contents === null) {
    problems.push({ kind: 'empty-file', file, found: 'no fields', expected: 'its fields' });
    return undefined;
  }
  const special = specialIn(document, text);
  for (const { offset, expected } of special) say('special-yaml', lineAt(offset), expected);
  if (special.length > 0) return undefined;
  for (const { scalar, source } of unsureIn(document)) {
    say('unsure-value', lineAt(scalar.range?.[0] ?? 0), `quotes: '${source}'`, source);
    scalar.value = source;
  }
  return document.toJS({ maxAliasCount: -1 });
}

/** Finds what YAML can do beyond keys, lists and values. */
function specialIn(document: Document.Parsed, text: string): { offset: number; expected: string }[] {
  const found: { offset: number; expected: string }[] = [];
  const directive = /^%/m.exec(text);
  if (directive) found.push({ offset: directive.index, expected: 'no line that begins with %' });
  visit(document, {
    Alias(_, alias) {
      if (!alias.resolve(document))
        found.push({
          offset: alias.range?.[0] ?? 0,
          expected: `quotes, or an anchor &${alias.source} above`,
        });
    },
    Node(_, node) {
      const offset = node.range?.[0] ?? 0;
      if (node.tag !== undefined) found.push({ offset, expected: 'the value without a ! tag' });
      if (isCollection(node) && node.anchor !== undefined && holdsAlias(node))
        found.push({ offset, expected: 'an & anchor on values that hold no * alias' });
    },
    Pair(_, { key }) {
      if (isScalar(key) && key.value === '<<')
        found.push({ offset: key.range?.[0] ?? 0, expected: 'the keys themselves; no << merges' });
    },
  });
  return found;
}

/** Values inside values inside values, each several times, are how a small file fills the memory. */
function holdsAlias(node: Node): boolean {
  let holds = false;
  visit(node, {
    Alias() {
      holds = true;
      return visit.BREAK;
    },
  });
  return holds;
}

/** Finds plain values that programs take for different things, such as `no` and `0404`. */
function unsureIn(document: Document.Parsed): { scalar: Scalar; source: string }[] {
  const found: { scalar: Scalar; source: string }[] = [];
  visit(document, {
    Scalar(key, scalar, path) {
      const source = scalar.source ?? '';
      if (key === 'key' || scalar.type !== 'PLAIN' || !unsure.test(source)) return;
      const pair = path.at(-1);
      const name = pair && 'key' in pair && isScalar(pair.key) ? pair.key.value : undefined;
      if (!(dayKeys.has(name) && /^\d{4}-/.test(source))) found.push({ scalar, source });
    },
  });
  return found;
}

const cut = (line: string): string => {
  const text = line.trim();
  return text.length > 80 ? `${text.slice(0, 79)}…` : text || 'nothing';
};
