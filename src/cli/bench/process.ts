import { spawn } from 'node:child_process';
import { readFile, readdir } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';

/** What a process cost. */
export interface Cost {
  readonly seconds: number;
  /** The most memory that it and its children held at once, in megabytes; NaN where there is no /proc. */
  readonly megabytes: number;
}

/** How often memory is read, in milliseconds. */
const interval = 100;

/** Runs a program of Node in a folder until it ends, and returns what it cost. Throws with what it printed when it fails. */
export async function runMeasured(
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = {},
): Promise<Cost> {
  const start = performance.now();
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  child.stdout.on('data', (text) => (printed += text));
  child.stderr.on('data', (text) => (printed += text));
  let most = Number.NaN;
  const timer = setInterval(async () => {
    const now = await memoryOf(child.pid!);
    if (now > 0 && !(most > now)) most = now;
  }, interval);
  const status = await new Promise((done) => child.on('close', done));
  clearInterval(timer);
  if (status !== 0) throw new Error(`${args.join(' ')} in ${cwd} failed:\n${printed.slice(-4000)}`);
  return { seconds: (performance.now() - start) / 1000, megabytes: most };
}

/** Returns the memory of a process and all below it in megabytes, or 0 when that cannot be read. */
async function memoryOf(root: number): Promise<number> {
  const pids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name)).map(Number);
  const parents = new Map(await Promise.all(pids.map(async (pid) => [pid, await parentOf(pid)] as const)));
  const family = new Set([root]);
  // A child has a higher number than its parent, save where the numbers wrapped round: a second look finds those.
  for (const pid of [...pids, ...pids]) if (family.has(parents.get(pid) ?? 0)) family.add(pid);
  const sizes = await Promise.all([...family].map(residentSize));
  return sizes.reduce((sum, size) => sum + size, 0);
}

const parentOf = async (pid: number): Promise<number> =>
  Number(/\) \w (\d+)/.exec(await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => ''))?.[1] ?? 0);

const residentSize = async (pid: number): Promise<number> =>
  Number(/VmRSS:\s+(\d+)/.exec(await readFile(`/proc/${pid}/status`, 'utf8').catch(() => ''))?.[1] ?? 0) /
  1024;
