import type { APIRoute, GetStaticPaths } from 'astro';
import { catalogue } from '../../../catalogue.ts';
import { codesFiles } from '../../../lib/export/codes-file.ts';

export const getStaticPaths = (() =>
  codesFiles(catalogue).parts.map((file, number) => ({
    params: { part: String(number) },
    props: { file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props['file']);
