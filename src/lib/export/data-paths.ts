import type { Catalogue } from '../model.ts';
import {
  entryDataPath,
  entryMarkdownPath,
  errorsDataPath,
  llmsFullPath,
  llmsPath,
  robotsPath,
  schemaPath,
  serviceDataPath,
  servicesDataPath,
} from '../paths.ts';

/** Lists the address of every file for programs that each build has: a contract as the pages are. */
export const dataPaths = ({ entries, services }: Catalogue): string[] => [
  ...[errorsDataPath, servicesDataPath, llmsPath, llmsFullPath, robotsPath],
  ...(['error', 'errors', 'service', 'services'] as const).map(schemaPath),
  ...entries.flatMap(({ slug }) => [entryDataPath(slug), entryMarkdownPath(slug)]),
  ...services.map(({ slug }) => serviceDataPath(slug)),
];
