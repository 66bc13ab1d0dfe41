const mostRepeats = 64;
const mostPaths = 4096;

/**
 * Returns why a sign's regular expression is refused, or null when it is safe: only bounded repetition of
 * single characters or classes, so that its time on any text grows with the length and no faster.
 */
export function slowPattern(source: string): string | null {
  let paths = 1;
  let inClass = false;
  for (let at = 0; at < source.length; at++) {
    const char = source[at];
    if (char === '\\') {
      const next = source[at + 1] ?? '';
      if (!inClass && (/[1-9]/.test(next) || next === 'k')) return 'refers back to a group';
      at++;
    } else if (inClass) inClass = char !== ']';
    else if (char === '[') inClass = true;
    else if (char === '(' && /^\?<[=!]/.test(source.slice(at + 1, at + 4))) return 'looks behind';
    else if (char === '*' || char === '+') return `repeats without a limit (${char})`;
    else if (char === '{') {
      const repeat = /^\{(\d{1,6})(,)?(\d{0,6})\}/.exec(source.slice(at, at + 16));
      if (!repeat) continue;
      const least = Number(repeat[1]);
      if (repeat[2] && !repeat[3]) return `repeats without a limit (${repeat[0]})`;
      const most = repeat[3] ? Number(repeat[3]) : least;
      if (most > mostRepeats) return `repeats more than ${mostRepeats} times (${repeat[0]})`;
      if (source[at - 1] === ')' && source[at - 2] !== '\\') return `repeats a group (${repeat[0]})`;
      paths *= most - least + 1;
    } else if (char === '?' && source[at - 1] === ')' && source[at - 2] !== '\\')
      return 'repeats a group (?)';
    else if (char === '?' && source[at - 1] !== '(') paths *= 2;
  }
  if (paths > mostPaths) return 'has too many ways to match';
  return compile(source) ? null : 'is no valid regular expression';
}

/** Returns the sign's regular expression ready to run over a whole text, or null when it is not valid. */
export function compile(source: string): RegExp | null {
  try {
    return new RegExp(source, 'gi');
  } catch {
    return null;
  }
}

/**
 * Returns the longest run of letters, digits, spaces, `_` and `-`, in lower case, that stands in every text a regular
 * expression matches; '' when there is none.
 */
export function wordsOf(source: string): string {
  let runs = [''];
  let depth = 0;
  for (let at = 0; at < source.length; at++) {
    const char = source[at] ?? '';
    if (char === '|' && depth === 0) return '';
    if (char === '?' || char === '{') runs.push((runs.pop() ?? '').slice(0, -1));
    if (depth === 0 && /[\w -]/.test(char)) runs.push((runs.pop() ?? '') + char);
    else runs.push('');
    if (char === '\\') at += /^(?:u[\da-f]{4}|x[\da-f]{2}|.)/i.exec(source.slice(at + 1))?.[0].length ?? 0;
    else if (char === '[') at += /^(?:\\.|[^\]\\]){0,200}/s.exec(source.slice(at + 1))?.[0].length ?? 0;
    else if (char === '(') depth++;
    else if (char === ')') depth--;
    else if (char === '{') at += /^[\d,]{0,13}/.exec(source.slice(at + 1))?.[0].length ?? 0;
  }
  runs = runs.sort((one, other) => other.length - one.length);
  return (runs[0] ?? '').toLowerCase();
}
