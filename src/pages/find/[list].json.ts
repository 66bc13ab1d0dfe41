import type { APIRoute, GetStaticPaths } from 'astro';
import { catalogue } from '../../catalogue.ts';
import { codesFiles } from '../../lib/export/codes-file.ts';
import { servicesFile } from '../../lib/export/services-file.ts';
import { askedFile, signsFile, summariesFile, wordingsFile } from '../../lib/export/word-files.ts';

const files = {
  codes: codesFiles(catalogue).file,
  wordings: wordingsFile(catalogue),
  asked: askedFile(catalogue),
  summaries: summariesFile(catalogue),
  signs: signsFile(catalogue),
  services: servicesFile(catalogue),
};

export const getStaticPaths = (() =>
  Object.entries(files).map(([list, file]) => ({
    params: { list },
    props: { file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props['file']);
