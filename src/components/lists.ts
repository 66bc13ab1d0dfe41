import { complete, readCodes, type BoxEntry, type Columns } from '../lib/export/box.ts';
import type { CodesFile, CodesPart } from '../lib/export/codes-file.ts';
import { partsFor } from '../lib/export/parts-for.ts';
import { OtherEdition } from '../lib/export/edition.ts';
import {
  readServices,
  withVariantSigns,
  type BoxService,
  type ServicesFile,
  type VariantSignsFile,
} from '../lib/export/services-file.ts';
import type { ColumnFile } from '../lib/export/word-files.ts';
import { findPath, withBase } from '../lib/paths.ts';

/** The lists behind the box. Each is fetched when it is first needed, once; one that failed is asked for again the next time. */
export class Lists {
  readonly home: string;
  readonly #fetched = new Map<string, Promise<unknown>>();
  readonly #made = new Map<string, Promise<unknown>>();
  /** Set after lists of different builds have met: then what the browser keeps is not believed. */
  #fresh = false;

  /** `home` is the base path of the site; `codes` the request for the codes file when it has begun already. */
  constructor(home: string, codes?: Promise<unknown>) {
    this.home = home;
    if (codes) this.#keep(this.#fetched, 'codes', codes);
  }

  /** Returns the entries that a query may mean by a code or alias: of a short list all. */
  async byCode(query: string): Promise<readonly BoxEntry[]> {
    const codes = await this.#codes();
    if (!codes.parts) return this.all();
    const numbers = partsFor(query, codes);
    return this.#once(`parts ${numbers.join()}`, async () =>
      readCodes(await this.#codes(), await this.#parts(numbers)),
    );
  }

  /** Says whether the list of codes is so long that it is in parts. */
  async areLong(): Promise<boolean> {
    return (await this.#codes()).parts !== undefined;
  }

  /** Returns all entries with codes, names and aliases. */
  all(): Promise<readonly BoxEntry[]> {
    return this.#once('all', async () => {
      const codes = await this.#codes();
      return readCodes(codes, await this.#parts((codes.parts ?? []).map((_, number) => number)));
    });
  }

  /** Returns all entries with what words are looked up in. */
  forWords(): Promise<readonly BoxEntry[]> {
    return this.#once('for words', () =>
      this.#with({ wordings: this.#file('wordings'), asked: this.#file('asked') }),
    );
  }

  /** Returns all entries with what logs are recognised by. */
  forLogs(): Promise<readonly BoxEntry[]> {
    return this.#once('for logs', () =>
      this.#with({ wordings: this.#file('wordings'), signs: this.#file('signs') }),
    );
  }

  /** Returns all entries with all that is known of them. */
  forBoth(): Promise<readonly BoxEntry[]> {
    return this.#once('for both', () =>
      this.#with({
        wordings: this.#file('wordings'),
        asked: this.#file('asked'),
        signs: this.#file('signs'),
      }),
    );
  }

  /** Returns the summary of each entry by its slug. */
  summaries(): Promise<ReadonlyMap<string, string>> {
    return this.#once('summaries', async () => {
      const [entries, { rows }] = await Promise.all([
        this.all(),
        this.#file<ColumnFile<string>>('summaries'),
      ]);
      return new Map(entries.map(({ slug }, index) => [slug, rows[index] ?? '']));
    });
  }

  /** Returns what is known of the services; nothing when the file cannot be had, since everything else is found without it. */
  async services(): Promise<readonly BoxService[]> {
    try {
      return await this.#once('services', async () => {
        const [codes, file] = await Promise.all([this.#codes(), this.#file<ServicesFile>('services')]);
        return readServices(file, codes.edition);
      });
    } catch {
      return [];
    }
  }

  /** Returns a service with the signs of its variants, or as it is when they cannot be had. */
  async withSigns(service: BoxService): Promise<BoxService> {
    try {
      const [{ edition }, file] = await Promise.all([
        this.#codes(),
        this.#file<VariantSignsFile>(`services/${service.slug}`),
      ]);
      return withVariantSigns(service, file, edition);
    } catch {
      const { more: _, ...plain } = service;
      return plain;
    }
  }

  #codes(): Promise<CodesFile> {
    return this.#file('codes');
  }

  #parts(numbers: readonly number[]): Promise<CodesPart[]> {
    return Promise.all(numbers.map((number) => this.#file<CodesPart>(`codes/${number}`)));
  }

  async #with(asked: { readonly [Name in keyof Columns]: Promise<Columns[Name]> }): Promise<BoxEntry[]> {
    const [{ edition }, entries, ...files] = await Promise.all([
      this.#codes(),
      this.all(),
      ...Object.values(asked),
    ]);
    const names = Object.keys(asked);
    return complete(edition, entries, Object.fromEntries(files.map((file, at) => [names[at], file])));
  }

  #file<T>(name: string): Promise<T> {
    const known = this.#fetched.get(name) as Promise<T> | undefined;
    return known ?? this.#keep(this.#fetched, name, this.#fetch(name) as Promise<T>);
  }

  async #fetch(name: string): Promise<unknown> {
    const address = withBase(this.home, findPath(name));
    const response = await fetch(address, this.#fresh ? { cache: 'reload' } : {});
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return response.json();
  }

  /** Makes something of the files once; when they are of different builds, once more with files fetched anew. */
  #once<T>(name: string, make: () => Promise<T>): Promise<T> {
    const known = this.#made.get(name) as Promise<T> | undefined;
    return known ?? this.#keep(this.#made, name, this.#trying(make));
  }

  async #trying<T>(make: () => Promise<T>): Promise<T> {
    try {
      return await make();
    } catch (error) {
      if (!(error instanceof OtherEdition) || this.#fresh) throw error;
      this.#fresh = true;
      this.#fetched.clear();
      this.#made.clear();
      return make();
    }
  }

  #keep<T>(kept: Map<string, Promise<unknown>>, name: string, promise: Promise<T>): Promise<T> {
    kept.set(name, promise);
    promise.catch(() => kept.get(name) === promise && kept.delete(name));
    return promise;
  }
}
