import { glob, type Loader } from 'astro/loaders';

/**
 * Loads the fields of each file of a folder whose name does not begin with `_`; its id is its path below the folder,
 * without the extension. Bodies are not made ready for `render()`, which costs a big site two modules more a file:
 * `catalogue.ts` imports them.
 */
export function files(folder: string, pattern: string): Loader {
  const { name, load } = glob({
    base: folder,
    pattern,
    generateId: ({ entry }) => entry.replace(/\.[a-z]+$/, ''),
  });
  return {
    name,
    load: (context) => {
      const set: typeof context.store.set = ({ deferredRender: _, ...entry }) => context.store.set(entry);
      return load({ ...context, store: { ...context.store, set } });
    },
  };
}
