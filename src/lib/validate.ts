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
  const problems = result.error.issues.flatMap((issue) =>
    problemsOf(issue, schema as Schema, value, file, prefix),
  );
  return { data: undefined, problems };
}

function problemsOf(issue: Issue, schema: Schema, root: unknown, file: string, prefix: string): Problem[] {
  const field = schemaAt(schema, issue.path);
  const at = `${prefix}${issue.path.join('.')}` || undefined;
  const found = show(valueAt(root, issue.path));
  const sentence = field?.description;
  const base = { file, at };
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(unwrap(field)?.def?.shape ?? {});
    return issue.keys.map((key) => ({
      ...base,
      kind: 'unknown-key',
      found: key,
      expected: `one of ${known.join(', ')}`,
      nearest: nearest(key, known),
    }));
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    if (found === 'nothing') return [missing(base, `one of ${values.join(', ')}`, sentence)];
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
  if (issue.code === 'too_big') {
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
  if (found === 'nothing') return [missing(base, lower(issue.message), sentence)];
  return [{ ...base, kind: 'wrong-value', found, expected: explain(lower(issue.message), sentence) }];
}

const missing = (
  base: { file: string; at: string | undefined },
  rule: string,
  sentence?: string,
): Problem => ({
  ...base,
  kind: 'missing-key',
  found: 'nothing',
  expected: sentence ?? rule,
});

const explain = (rule: string, sentence?: string): string => (sentence ? `${rule}. ${sentence}` : rule);
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function show(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? typeof value);
  return text.length > 120 ? `${text.slice(0, 119)}…` : text || '""';
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
    root,
  );
}

function unwrap(schema: Schema | undefined): Schema | undefined {
  const inner = schema?.def?.innerType;
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
