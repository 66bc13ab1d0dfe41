import type { AddressBook } from './address-book.ts';
import { resolveAddress } from './resolve-address.ts';

/** A published page that leads nowhere any more, or one that lost some of its anchors. */
export interface LostPage {
  readonly page: string;
  /** Whether the page itself is lost, and not only anchors on it. */
  readonly whole: boolean;
  readonly anchors: readonly string[];
  /** What the author can do, in one sentence. */
  readonly cure: string;
}

/** Returns the published addresses that the content no longer keeps, page by page, with what to do about each. */
export function lostPermalinks(published: readonly string[], book: AddressBook): LostPage[] {
  const lost = published.filter((address) => resolveAddress(address, book).kind === 'lost');
  const services = new Set(
    published.flatMap((address) => /^\/services\/([^/]+)\/$/.exec(address)?.[1] ?? []),
  );
  const byPage = Map.groupBy(lost, (address) => address.split('#', 1)[0] ?? '');
  return [...byPage].map(([page, addresses]) => {
    const anchors = addresses
      .filter((address) => address !== page)
      .map((address) => address.slice(page.length));
    const whole = resolveAddress(page, book).kind === 'lost';
    const first = whole ? null : (anchors[0]?.slice(1) ?? '');
    return { page, whole, anchors, cure: cureFor(page, first, services) };
  });
}

/** Says what brings a page back, or an anchor of a page that is still there. */
function cureFor(page: string, anchor: string | null, services: ReadonlySet<string>): string {
  const [, folder = '', file = '', more = ''] = page.split('/');
  const name = file.replace(/\.(?:json|md)$/, '');
  if (folder === 'errors' && name !== file)
    return `no entry has ${name} as its code. Bring the entry back and set \`retired\`: an alias keeps a page, and not the files for programs`;
  if (folder === 'errors' && name !== '') {
    if (anchor === null)
      return `no entry has ${name} as its code or among its aliases. Bring the entry back and set \`retired\`, or name ${name} among the \`aliases\` of the entry that takes its place`;
    if (services.has(anchor))
      return `content/services/${anchor}.yaml has no variant of this entry any more. Bring the variant back`;
    return 'the entry has no such section any more. Give the section its old heading, whose words make the anchor';
  }
  if (folder === 'services' && name === 'by-status')
    return `a status has this page while it has ten variants or more. Bring back the variants of ${more}`;
  if (folder === 'services' && name !== '') {
    return anchor === null
      ? `there is no content/services/${name}.yaml. Bring the file back under this name; the \`name\` in it may change`
      : `content/services/${name}.yaml has no such variant. Bring it back with the same \`code\`, \`status\` or \`id\``;
  }
  if (folder === 'guides' && name !== '') {
    return anchor === null
      ? `there is no content/guides/${name}.mdx. Bring the file back under this name`
      : 'the guide has no such section any more. Give the section its old heading, whose words make the anchor';
  }
  return anchor === null
    ? 'there is no such page any more. Bring it back'
    : `the page has no such part any more. An entry stays in its family: bring ${anchor} back, and set \`retired\` in it when another takes its place`;
}

/** Writes the lost addresses as their author reads them. */
export function formatLost(lost: readonly LostPage[]): string {
  const count = lost.reduce((sum, { whole, anchors }) => sum + anchors.length + (whole ? 1 : 0), 0);
  const rows = lost.map(({ page, whole, anchors, cure }) => {
    const named = whole ? [page, ...anchors] : anchors.map((anchor) => page + anchor);
    return `${named.join(' ')}\n  ${cure}.`;
  });
  const what = count === 1 ? '1 published address leads' : `${count} published addresses lead`;
  return `${what} nowhere. Nothing was built.\n\n${rows.join('\n\n')}\n`;
}
