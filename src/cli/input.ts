import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { Unusable } from './unusable.ts';

/** Reads a file, or standard input when no file is named, as text without a byte order mark. */
export async function readInput(file: string | undefined, usage: string): Promise<string> {
  if (file === undefined && process.stdin.isTTY) throw new Unusable(usage);
  const content = file === undefined ? await text(process.stdin) : await readNamed(file);
  return content.replace(/^\uFEFF/, '');
}

async function readNamed(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new Unusable(
      missing ? `There is no file ${file}.` : `${file} cannot be read: ${(error as Error).message}.`,
    );
  }
}

/** Returns the objects of a text with one JSON object per line; the first line that is none is named in the error. */
export function readLines(content: string): Record<string, unknown>[] {
  return content
    .split(/\r?\n/)
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim())
    .map(({ line, number }) => {
      const value = parseLine(line);
      if (isObject(value)) return value;
      throw new Unusable(`Line ${number} is no JSON object: ${line.slice(0, 60)}`);
    });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** Returns a field of a line's object that must be a text. */
export function textOf(line: Record<string, unknown>, field: string, index: number): string {
  const value = line[field];
  if (typeof value === 'string') return value;
  throw new Unusable(`Object ${index + 1} has no text in "${field}".`);
}
