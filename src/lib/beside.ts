import type { EntryData } from '../schemas/entry.ts';
import type { GuideData } from '../schemas/guide.ts';
import type { PlatformData } from '../schemas/platform.ts';
import { sectionIds } from './sections.ts';

/** What to do about an entry in one automation tool. */
export interface Advice {
  readonly platform: string;
  readonly name: string;
  readonly setting: string;
  readonly text: string;
}

/** One platform as its file has it. */
export interface PlatformSource {
  readonly file: string;
  /** The file name without its extension: the slug. */
  readonly slug: string;
  readonly data: PlatformData;
}

/** One guide as its file has it. */
export interface GuideSource {
  readonly file: string;
  /** The file name without its extension: the slug. */
  readonly slug: string;
  readonly data: GuideData;
  /** The Markdown below the frontmatter. */
  readonly body?: string | undefined;
}

/** One guide. */
export interface Guide extends GuideData {
  readonly slug: string;
  readonly file: string;
  /** The anchors of the sections of its text. */
  readonly sections: readonly string[];
}

/** What stands beside the entries. */
export interface Beside {
  readonly platforms: readonly PlatformSource[];
  readonly guides: readonly GuideSource[];
}

/** Sorts files by the order they name. */
export const inOrder = <T extends { readonly data: { readonly order: number } }>(
  sources: readonly T[],
): T[] => [...sources].sort((a, b) => a.data.order - b.data.order);

/** Returns what each platform advises for an entry of this action and verdict, the first advice of each that fits. */
export function adviceFor({ action, retry }: EntryData, platforms: readonly PlatformSource[]): Advice[] {
  return platforms.flatMap(({ slug, data }) => {
    const fits = data.advice.find(
      ({ actions, verdicts }) =>
        actions.includes(action) && (verdicts === undefined || verdicts.includes(retry.verdict)),
    );
    return fits ? [{ platform: slug, name: data.name, setting: fits.setting, text: fits.text }] : [];
  });
}

/** Turns a guide’s file into the guide. */
export const toGuide = ({ data, slug, file, body = '' }: GuideSource): Guide => ({
  ...data,
  slug,
  file,
  sections: sectionIds(body),
});
