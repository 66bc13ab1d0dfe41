import type { APIRoute } from 'astro';
import { catalogue } from '../../catalogue.ts';
import { serviceData } from '../../lib/export/services-data.ts';
import type { Service } from '../../lib/services.ts';
import { address } from '../../site.ts';

export const getStaticPaths = () =>
  catalogue.services.map((service) => ({ params: { slug: service.slug }, props: { service } }));

export const GET: APIRoute<{ service: Service }> = ({ props }) =>
  Response.json(serviceData(props.service, address));
