import { inOrder } from './beside.ts';
import { catalogueOf } from './catalogue.ts';
import { checkBeside, checkOrder } from './check-beside.ts';
import { checkExamples } from './check-examples.ts';
import { checkNames } from './check-names.ts';
import { checkSigns } from './check-signs.ts';
import { checkServiceSigns } from './check-service-signs.ts';
import { checkServices } from './check-services.ts';
import { checkContent } from './check.ts';
import type { Catalogue } from './model.ts';
import type { Problem } from './problems.ts';
import { signsOfServices } from './services.ts';

/** Builds the catalogue and lists what its authors have to mend; with problems the catalogue is not fit to publish. */
export function buildCatalogue(...sources: Parameters<typeof catalogueOf>): {
  catalogue: Catalogue;
  problems: Problem[];
} {
  const [entrySources, familySources, platforms = [], guides = [], services = []] = sources;
  const catalogue = catalogueOf(...sources);
  const { entries } = catalogue;
  const signs = signsOfServices(catalogue.services);
  return {
    catalogue,
    problems: [
      ...checkContent(entrySources, familySources),
      ...checkOrder(familySources.map((source) => ({ ...source, at: `${source.data.slug}.order` }))),
      ...checkBeside(entrySources, { platforms: inOrder(platforms), guides: inOrder(guides) }),
      ...checkServices(services, entrySources),
      ...checkNames(entrySources, familySources, services),
      ...checkExamples(entries, signs),
      ...checkSigns(entries, signs),
      ...checkServiceSigns(catalogue.services, { entries, services: signs }),
    ],
  };
}
