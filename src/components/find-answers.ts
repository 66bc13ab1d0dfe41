import type { BoxEntry } from '../lib/export/box.ts';
import { isLog } from '../lib/lookup.ts';
import { lookupWithServices, type ServiceMatch } from '../lib/lookup-services.ts';
import { entryPath, pagefindPath, servicePath, withBase } from '../lib/paths.ts';
import type { BoxService } from '../lib/export/services-file.ts';
import type { ReadLog } from '../lib/read-log.ts';
import { actionWords, shownName } from '../lib/wording.ts';
import { findingOptions, type Option } from './find-option.ts';
import { fullText } from './full-text.ts';
import type { Lists } from './lists.ts';
import { readInWorker } from './log-reader.ts';

/** One state of the answer to a query; later ones replace earlier ones. */
export interface Answer {
  readonly options: readonly Option[];
  /** A sentence for the reader, or nothing when the rows speak for themselves. */
  readonly said: string;
  /** Whether Enter may open the first row already. */
  readonly ready: boolean;
  /** The log, when the query was one. */
  readonly log?: ReadLog;
}

const nothing = 'Nothing found. Try the code alone, or a few words of the message.';
const noError =
  'No error was recognised in this text. If a code such as 429 or ECONNRESET stands in it, type that.';
const noList = 'The list of codes could not be loaded. The map on the home page works without it.';
const noIndex = import.meta.env.DEV
  ? 'Full-text search is there after a build (npm start).'
  : 'Searching the full text needs the network. Codes and names are found without it.';

// A single word that is a code, or the beginning of many, does not justify the many files of a long list.
const oneWord = /^\s*\S+\s*$/;
const shortWord = /^\s*\S{1,3}\s*$/;

/** What a service’s machine code looks like: only then the services are asked. */
const machineCode = /\w[_:.-]\w|[a-z][A-Z]|\d{4}/;

/** Answers queries from the lists, the decoder and Pagefind, loading each only when it is needed. */
export class Answers {
  readonly #lists: Lists;

  constructor(lists: Lists) {
    this.#lists = lists;
  }

  /** Yields the answer as it grows: exact codes at once, then names and wordings, then the full text. Never throws. */
  async *to(query: string): AsyncGenerator<Answer> {
    if (!query.trim()) return yield { options: [], said: '', ready: true };
    if (isLog(query)) return yield* this.#fromLog(query);
    let byCode: readonly BoxEntry[];
    try {
      byCode = await this.#lists.byCode(query);
    } catch {
      return yield { options: [], said: noList, ready: true };
    }
    const near = lookupWithServices(query, byCode, []);
    const certain = near[0]?.kind === 'code';
    const enough =
      near.length > 0 && (certain ? oneWord : shortWord).test(query) && (await this.#lists.areLong());
    if (certain || enough) yield { options: this.#options(near, byCode), said: '', ready: true };
    if (enough) return;
    const [entries, summaries, services] = await Promise.all([
      this.#lists.forWords().catch(() => byCode),
      this.#lists.summaries().catch(() => undefined),
      machineCode.test(query) ? this.#lists.services() : [],
    ]);
    const options = this.#options(lookupWithServices(query, entries, services), entries, summaries, services);
    if (options.length > 0) yield { options, said: '', ready: true };
    if (!certain) yield* this.#fromText(query, options, entries);
  }

  async *#fromLog(text: string): AsyncGenerator<Answer> {
    yield { options: [], said: 'Reading the log …', ready: false };
    try {
      const log = await readInWorker(text, this.#lists);
      const options = findingOptions(log, this.#lists.home);
      yield { options, said: options.length > 0 ? '' : noError, ready: true, log };
    } catch {
      yield { options: [], said: noList, ready: true };
    }
  }

  async *#fromText(
    query: string,
    options: readonly Option[],
    entries: readonly BoxEntry[],
  ): AsyncGenerator<Answer> {
    const shown = new Set(options.map(({ href }) => href));
    const index = withBase(this.#lists.home, pagefindPath);
    try {
      const found = await fullText(index, query.slice(0, 200), shown);
      const all = [...options, ...found.map((row) => known(row, entries))];
      yield { options: all, said: all.length > 0 ? '' : nothing, ready: true };
    } catch {
      yield { options, said: noIndex, ready: true };
    }
  }

  #options(
    matches: readonly ServiceMatch[],
    entries: readonly BoxEntry[],
    summaries?: ReadonlyMap<string, string>,
    services: readonly BoxService[] = [],
  ): Option[] {
    return matches.flatMap(({ slug, service: at, variant: id }) => {
      const entry = entries.find((candidate) => candidate.slug === slug);
      if (!entry) return [];
      const { code, action, verdict: usual } = entry;
      const service = services.find((known) => known.slug === at);
      const verdict = service?.variants.find((known) => known.id === id)?.verdict ?? usual;
      const path = service ? servicePath(service.slug, id ?? undefined) : entryPath(slug);
      const shown = service ? `${service.name} · ${id}` : shownName(entry);
      const why = summaries?.get(slug) || actionWords[action].label;
      return [{ href: withBase(this.#lists.home, path), code, name: shown, why, action, verdict }];
    });
  }
}

/** Gives a row of the full text the colour and verdict of its entry. */
function known(row: Option, entries: readonly BoxEntry[]): Option {
  const entry = entries.find(({ code }) => code === row.code);
  return entry ? { ...row, action: entry.action, verdict: entry.verdict } : row;
}
