/** The input or the arguments of a command cannot be used; the message is the sentence to print. */
export class Unusable extends Error {}

/**
 * Runs a command that answers with its exit status. Unusable input, an unknown option among it, is said in one
 * sentence on standard error, and the status is 2.
 */
export async function answer(work: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await work();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (!(error instanceof Unusable) && !code.startsWith('ERR_PARSE_ARGS')) throw error;
    console.error((error as Error).message);
    process.exitCode = 2;
  }
}
