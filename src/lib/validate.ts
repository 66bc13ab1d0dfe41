import type { z } from 'astro/zod';
import { nearest } from './nearest.ts';
import type { Problem } from './problems.ts';

type Issue = z.core.$ZodIssue;
type Def = {
  type?: string;
  innerType?: Schema;
  in?: Schema;
  element?: Schema;
  shape?: Record<string, Schema>;
  options?: Schema[];
};
type Schema = { def?: Def; description?: string; options?: unknown };

/** Checks a value against a schema: gives back the typed data, or every problem with the author's sentence for the field. */
export function validate<T extends z.ZodType>(
  schema: T,
  value: unknown,
  file: string,
  prefix = '',
): { data: z.infer<T>; problems: [] } | { data: undefined; problems: Problem[] } {
  const result = schema.safeParse(value);
  if (result.success) return { data: result.data, problems: [] };
  const wrongType = result.error.issues
    .filter(({ code }) => code === 'invalid_type')
    .map(({ path }) => path.join('.'));
  const problems = result.error.issues
    .filter(({ code, path }) => code === 'invalid_type' || !wrongType.includes(path.join('.')))
    .flatMap((issue) => problemsOf(issue, schema as Schema, value, file, prefix));
  return { data: undefined, problems };
}

function problemsOf(issue: Issue, schema: Schema, root: unknown, file: string, prefix: string): Problem[] {
  const field = schemaAt(schema, issue.path);
  const at = `${prefix}${issue.path.join('.')}`.replace(/\.$/, '') || undefined;
  const found = show(valueAt(root, issue.path));
  const sentence = field?.description;
  const base = { file, at };
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(unwrap(field)?.def?.shape ?? {});
    return issue.keys.map((key) => ({
      ...base,
      kind: 'unknown-key',
      found: show(key),
      expected: `one of ${known.join(', ')}`,
      nearest: nearest(key, known),
    }));
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    if (found === 'nothing') return [missing(base, explain(`one of ${values.join(', ')}`, sentence))];
    const value = String(valueAt(root, issue.path));
    return [
      {
        ...base,
        kind: 'wrong-value',
        found,
        expected: `one of ${values.join(', ')}`,
        nearest: nearest(value, values),
      },
    ];
  }
  if (issue.code === 'too_big' && issue.origin === 'string') {
    const length = String(valueAt(root, issue.path)).length;
    return [
      {
        ...base,
        kind: 'too-long',
        found: `${length} characters`,
        expected: explain(`at most ${issue.maximum} characters`, sentence),
      },
    ];
  }
  if (issue.code === 'too_big' && issue.origin === 'array') {
    const items = valueAt(root, issue.path) as readonly unknown[];
    const expected = explain(`at most ${issue.maximum} items`, sentence);
    return [{ ...base, kind: 'too-long', found: `${items.length} items`, expected }];
  }
  if (issue.code === 'too_small' && issue.origin === 'array') {
    return [
      {
        ...base,
        kind: 'empty-list',
        found: '[]',
        expected: explain('at least one item, or no such key', sentence),
      },
    ];
  }
  if (issue.code === 'invalid_union') {
    const misfit = ({ code, path }: Issue) => code === 'invalid_type' && path.length === 0;
    const fitting = issue.errors.find((inner) => !inner.some(misfit)) ?? issue.errors[0] ?? [];
    return fitting.flatMap((inner) => {
      const whole = { ...inner, path: [...issue.path, ...inner.path] };
      return problemsOf(whole, schema, root, file, prefix);
    });
  }
  if (found === 'nothing') return [missing(base, sentence ?? lower(issue.message))];
  return [{ ...base, kind: 'wrong-value', found, expected: explain(ruleOf(issue, found), sentence) }];
}

/** How an author calls the types of YAML. */
const typeWords: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  array: 'a list',
  object: 'keys with values',
};

function ruleOf(issue: Issue, found: string): string {
  if (issue.code === 'too_small' && issue.origin === 'string') return `at least ${issue.minimum} characters`;
  if (issue.code === 'too_small' && issue.origin === 'number') return `at least ${issue.minimum}`;
  if (issue.code === 'too_big' && issue.origin === 'number') return `at most ${issue.maximum}`;
  if (issue.code !== 'invalid_type') return lower(issue.message);
  const bare = issue.expected === 'string' && /^(?:[\d.+-]+|true|false)$/.test(found);
  return bare ? `text, so in quotes: '${found}'` : (typeWords[issue.expected] ?? issue.expected);
}

const missing = (base: { file: string; at: string | undefined }, expected: string): Problem => ({
  ...base,
  kind: 'missing-key',
  found: 'nothing',
  expected,
});

const explain = (rule: string, sentence?: string): string => (sentence ? `${rule}. ${sentence}` : rule);
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function show(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? typeof value);
  const plain = text !== '' && text === text.trim() && !text.includes('\n') ? text : JSON.stringify(text);
  return plain.length > 120 ? `${plain.slice(0, 119)}…` : plain;
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
    root,
  );
}

function unwrap(schema: Schema | undefined): Schema | undefined {
  const inner = schema?.def?.innerType ?? schema?.def?.options?.find(({ def }) => def?.shape);
  return inner ? unwrap(inner) : schema;
}

function schemaAt(schema: Schema, path: readonly PropertyKey[]): Schema | undefined {
  let current: Schema | undefined = schema;
  for (const key of path) {
    const def: Def | undefined = unwrap(current)?.def;
    const next: Schema | undefined = typeof key === 'number' ? def?.element : def?.shape?.[String(key)];
    if (next) current = next;
  }
  return current;
}
