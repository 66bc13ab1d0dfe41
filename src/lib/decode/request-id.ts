const names = [
  'x-request-id|request-id|x-amzn-requestid|x-amz-request-id|x-ms-request-id|x-goog-request-id|x-github-request-id',
  'request[_ ]?id|req[_ ]?id',
  'cf-ray|ray[ _]?id',
  'x-correlation-id|correlation[-_ ]?id|x-trace-id|trace[-_ ]?id',
  'traceparent',
].map(
  (name) =>
    new RegExp(
      `(?<![\\w-])(?:${name})(?![\\w-])["'\\\\]{0,3}>?\\s{0,3}(?:[:=]|<strong[^<>]{0,40}>|(?<=>))\\s{0,3}["'\\\\]{0,3}([A-Za-z0-9][\\w.:/=+@-]{3,127})`,
      'i',
    ),
);

/** Returns the id that a service's support can find the call by, as the text has it, or null. */
export function requestIdOf(text: string): string | null {
  for (const name of names) {
    const id = name.exec(text)?.[1];
    if (id && /\d/.test(id)) return id.replace(/[.:,]$/, '');
  }
  return null;
}
