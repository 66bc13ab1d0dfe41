import type { Catalogue } from '../lib/model.ts';
import type { SignBook } from '../lib/decode/types.ts';
import { signsOfServices } from '../lib/services.ts';
import { readContent } from './content.ts';
import { Unusable } from './unusable.ts';

/** Reads the content and returns its catalogue with the signs that decoding and lookup need. */
export async function readBook(): Promise<{ catalogue: Catalogue; book: SignBook }> {
  const { catalogue, problems } = await readContent();
  if (!catalogue.entries.length) {
    throw new Unusable(
      `There are no entries to find: content/ has ${problems.length} problems, which npm run build lists.`,
    );
  }
  return { catalogue, book: { entries: catalogue.entries, services: signsOfServices(catalogue.services) } };
}
