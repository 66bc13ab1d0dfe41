import type { ErrorFile, ErrorRow } from '../../schemas/published/error.ts';
import type { ErrorsFile } from '../../schemas/published/errors.ts';
import type { Action, Verdict } from '../../schemas/entry.ts';
import type { Catalogue, Entry } from '../model.ts';
import {
  entryDataPath,
  entryMarkdownPath,
  entryPath,
  familyPath,
  guidePath,
  schemaPath,
  servicePath,
  type AddressOf,
} from '../paths.ts';
import type { HtmlSection } from '../sections.ts';
import { slugOf } from '../slug.ts';
import { withoutNote } from './word-files.ts';
import { entryChanged } from './changed.ts';
import { linksToAddresses } from './markdown-text.ts';

/** Says whether the same request may succeed when sent again unchanged, as `retryable` in Cloudflare’s structured errors does. */
export const isRetryable = (verdict: Verdict): boolean => verdict === 'after-delay' || verdict === 'once';

/**
 * Says whether those who run the service have to act, as `owner_action_required` in Cloudflare’s structured errors does;
 * nothing where waiting may be enough, or may not.
 */
export const needsOwner = (action: Action): boolean | undefined =>
  action === 'wait-and-retry' ? undefined : action === 'contact-service';

/** Writes `/errors.json`: every entry, in short. */
export const errorsData = ({ families, entries }: Catalogue, address: AddressOf): ErrorsFile => ({
  $schema: address(schemaPath('errors')),
  format: 1,
  url: address('/'),
  families: families.map(({ slug, title, description }) => ({
    ...{ slug, title, description },
    url: address(familyPath(slug)),
  })),
  errors: entries.map((entry) => errorRow(entry, address)),
});

/** Writes `/errors/<slug>.json`: all of one entry. `html` are its sections as the page has them, in the order of its Markdown. */
export function errorData(entry: Entry, html: readonly HtmlSection[], address: AddressOf): ErrorFile {
  const { actionNote, brokeNote, shownAs, signs, example, text, variants, advice } = entry;
  const { related, guides, specs, sources } = entry;
  return {
    $schema: address(schemaPath('error')),
    format: 1,
    ...errorRow(entry, address),
    ...{ actionNote, brokeNote, shownAs: [...shownAs], signs: signs.map(withoutNote), example },
    sections: text.map(({ title, body }, index) => ({
      id: html[index]!.id,
      title,
      markdown: linksToAddresses(body, address),
      html: html[index]!.html,
    })),
    variants: variants.map((variant) => ({
      ...{ service: variant.service, name: variant.serviceName, id: variant.id },
      url: address(servicePath(variant.service, variant.id)),
      ...{ status: variant.status, code: variant.code, meaning: variant.meaning, fix: variant.fix },
      ...{ retry: variant.retry, retryable: isRetryable(variant.retry.verdict) },
      ...{ signs: (variant.signs ?? []).map(withoutNote), sources: variant.sources },
    })),
    tools: advice.map(({ platform, name, setting, text }) => ({ tool: platform, name, setting, text })),
    related: related.map(({ code, slug, name, why }) => ({
      ...{ code, slug, name, why },
      url: address(entryPath(slug)),
    })),
    guides: guides.map(({ slug, title }) => ({ title, url: address(guidePath(slug)) })),
    specs,
    sources,
  };
}

function errorRow(entry: Entry, address: AddressOf): ErrorRow {
  const { code, slug, name, summary, family, group, action, brokeAt, retry, aliases, retired } = entry;
  const other = retired?.replacedBy;
  const replacedBy = other && { code: other, slug: slugOf(other), url: address(entryPath(slugOf(other))) };
  return {
    ...{ code, slug, url: address(entryPath(slug)) },
    ...{ json: address(entryDataPath(slug)), markdown: address(entryMarkdownPath(slug)) },
    ...{ name, summary, status: /^[1-9]\d\d$/.test(code) ? Number(code) : undefined },
    ...{ family, group, action, brokeAt, retry, retryable: isRetryable(retry.verdict) },
    owner_action_required: needsOwner(action),
    ...{ aliases: [...aliases], changed: entryChanged(entry) },
    retired: retired && { on: retired.on, ...(replacedBy ? { replacedBy } : {}) },
  };
}
