import type { EntrySource } from '../../lib/model.ts';
import type { ServiceSource } from '../../lib/services.ts';
import type { Sign } from '../../schemas/entry.ts';
import { service as schema } from '../../schemas/service.ts';
import { projectRoot } from '../content.ts';
import { listFiles, readSource } from '../source-files.ts';
import { ownPattern } from './own-pattern.ts';
import { seeded } from './random.ts';

/** How many entries there are for each service made up. */
const entriesEach = 25;

/** Returns services made of those of the content, one for each 25 entries, with variants of the entries given. Throws when the content holds mistakes. */
export async function makeServices(entries: readonly EntrySource[]): Promise<ServiceSource[]> {
  const files = await listFiles(projectRoot, 'content/services', []);
  const random = seeded(entries.length);
  return Promise.all(
    Array.from({ length: Math.ceil(entries.length / entriesEach) }, async (_, index) => {
      const model = await readSource(projectRoot, files[index % files.length]!, schema, []);
      if (!model) throw new Error(`${files[index]} holds a mistake; npm run build names it.`);
      const slug = `${model.name}-${index}`;
      const own = (signs: readonly Sign[] = []): { signs?: Sign[] } =>
        signs.length > 0 ? { signs: signs.map((sign) => ownSign(sign, slug)) } : {};
      const variants = model.data.variants.map(({ status: _, signs, ...variant }, at) => ({
        ...variant,
        id: `v${at}`,
        ...own(signs),
        entry: entries[Math.floor(random() * entries.length)]!.data.code,
      }));
      const { company: _company, signs, ...facts } = model.data;
      const data = {
        ...facts,
        name: `${facts.name} ${index}`,
        hosts: [`${slug}.example`],
        ...own(signs),
        variants,
      };
      return { file: `content/services/${slug}.yaml`, slug, data };
    }),
  );
}

const ownSign = (sign: Sign, slug: string): Sign =>
  sign.text
    ? { ...sign, text: `${slug} ${sign.text}`.slice(0, 120) }
    : { ...sign, pattern: ownPattern(slug, sign.pattern) };
