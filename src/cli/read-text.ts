import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { checkText } from '../lib/check-text.ts';
import type { Problem } from '../lib/problems.ts';

/** More than this many bytes is no file that a person wrote for one page. */
const most = 100_000;

/** Reads a text file of the project without its byte order mark; what is wrong with its bytes is added to the problems, and when they are no text nothing comes back. */
export async function readText(root: string, file: string, problems: Problem[]): Promise<string | undefined> {
  const bytes = await readFile(path.join(root, file)).catch((error: NodeJS.ErrnoException) => {
    const found = reasons[error.code ?? ''] ?? `${error.code ?? error.message}`;
    problems.push({ kind: 'unreadable', file, found, expected: 'a file that this program may read' });
  });
  if (!bytes) return undefined;
  const wrong = wrongBytes(bytes);
  if (wrong) {
    problems.push({ kind: 'wrong-encoding', file, found: wrong, expected: 'text saved as UTF-8' });
    return undefined;
  }
  if (bytes.length > most) {
    const found = `${bytes.length} bytes`;
    problems.push({ kind: 'too-long', file, found, expected: `at most ${most} bytes` });
    return undefined;
  }
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  problems.push(...checkText(text, file));
  return text;
}

/** Why a file cannot be read, by the code that the system gives. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'a folder of this name',
  EACCES: 'a file that this program may not read',
  EPERM: 'a file that this program may not read',
};

function wrongBytes(bytes: Buffer): string | undefined {
  const start = bytes.toString('hex', 0, 2);
  if (start === 'fffe' || start === 'feff') return 'UTF-16';
  const zero = bytes.indexOf(0);
  if (zero >= 0) return `a zero byte, number ${zero + 1} of the file`;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return undefined;
  } catch {
    const lines = bytes.toString('latin1').split('\n');
    const line = lines.findIndex((text) => Buffer.from(text, 'latin1').toString('utf8').includes('\uFFFD'));
    return `bytes that are no UTF-8, first in line ${line + 1}`;
  }
}
