import type { APIRoute, GetStaticPaths } from 'astro';
import { catalogue } from '../../../catalogue.ts';
import { hasVariantSigns, variantSignsFile } from '../../../lib/export/services-file.ts';

export const getStaticPaths = (() =>
  catalogue.services.filter(hasVariantSigns).map((service) => ({
    params: { service: service.slug },
    props: { file: variantSignsFile(catalogue, service) },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props['file']);
