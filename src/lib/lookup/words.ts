const weak = new Set(
  (
    'a an and are as at be but by can code could did do does error errors for from get getting got has have how ' +
    'http https i in is it its me mean means my no not of on or our problem status that the this to was what when ' +
    'why with you your'
  ).split(' '),
);

/** Says whether a word tells little about which code is meant. */
export function isWeak(word: string): boolean {
  return weak.has(word);
}

/** Returns the text in lower case without anything but letters and digits, for comparing whole phrases. */
export function compact(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** Returns a word without its English endings, so that `limited` and `limits` meet `limit`. */
export function stem(word: string): string {
  let root = word;
  if (root.length > 6 && root.endsWith('ing')) root = root.slice(0, -3);
  else if (root.length > 5 && root.endsWith('ed')) root = root.slice(0, -2);
  else if (root.length > 3 && root.endsWith('s') && !root.endsWith('ss')) root = root.slice(0, -1);
  if (root !== word && /([bdgmnprt])\1$/.test(root)) return root.slice(0, -1);
  return root.length > 4 && root.endsWith('e') ? root.slice(0, -1) : root;
}

/** Returns the words of a text in order: lower case, endings cut, compound codes taken apart. */
export function words(text: string): string[] {
  const plain = text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/\btim(?:e|es|ed|ing)[ _-]?outs?\b/g, 'timeout');
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => (weak.has(word) ? word : stem(word)));
}
