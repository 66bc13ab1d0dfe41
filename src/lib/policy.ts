/**
 * Writes the content security policy of a page (CSP Level 3): nothing but the site’s own files, and of inline scripts and
 * styles only those given, by their hash. Pagefind runs WebAssembly in a worker and needs two exceptions.
 */
export async function contentSecurityPolicy(
  scripts: readonly string[],
  styles: readonly string[],
): Promise<string> {
  const [scriptHashes, styleHashes] = await Promise.all([hashes(scripts), hashes(styles)]);
  return [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval'${scriptHashes}`,
    `style-src 'self'${styleHashes}`,
    "connect-src 'self'",
    "img-src 'self' data:",
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'self'",
  ].join(';');
}

/**
 * The policy that servers send as a header beside the one in the page: what a page cannot say of itself (nobody may
 * frame it), and what holds for workers too, which do not take over the policy of their page.
 */
export const servedPolicy = [
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join(';');

/** The hashes made so far: all pages share a few scripts and styles. */
const known = new Map<string, Promise<string>>();

async function hashes(texts: readonly string[]): Promise<string> {
  const sources = await Promise.all(
    texts.map((text) => {
      const source = known.get(text) ?? hash(text);
      known.set(text, source);
      return source;
    }),
  );
  return sources.join('');
}

async function hash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return ` 'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}
