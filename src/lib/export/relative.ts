/** The base path an archive is built with: a word that stands nowhere else, so that each address can be found and made relative. */
export const placeholder = '/__here__/';

/** Returns the way from a file of the site (`errors/429/index.html`) up to its root: `../../`, or `./`. */
const upFrom = (file: string): string => '../'.repeat(file.split('/').length - 1) || './';

/**
 * Makes the addresses in a text file of the site relative to it, so that the site works wherever it lies. Scripts name
 * files from themselves, since their page may be anywhere. Throws when an address cannot be made relative.
 */
export function relativeAddresses(file: string, text: string): string {
  const up = upFrom(file);
  const result = file.endsWith('.js')
    ? text.replaceAll(
        new RegExp(`(["'\`])${placeholder}([^"'\`]*)\\1`, 'g'),
        (_, _quote, path: string) => `new URL(${JSON.stringify(up + path)},import.meta.url).href`,
      )
    : text.replaceAll(placeholder, up);
  if (result.includes(placeholder.slice(1, -1)))
    throw new Error(`${file} names an address that cannot be made relative.`);
  return result;
}

/**
 * Returns the files of which no other has the same name but for upper and lower case; of those the one in lower case. A
 * file system that does not tell them apart would keep only the last.
 */
export function distinctNames(files: readonly string[]): string[] {
  const present = new Set(files);
  const chosen = new Map<string, string>();
  for (const file of files) {
    const lower = file.toLowerCase();
    chosen.set(lower, present.has(lower) ? lower : file);
  }
  return [...chosen.values()].sort();
}
