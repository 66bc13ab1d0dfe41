import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dataPaths } from '../../../src/lib/export/data-paths.ts';
import { catalogue } from '../../fixtures/published.ts';

test('the files for programs are the lists, the schemas, each entry in two forms and each service', () =>
  assert.deepEqual(dataPaths(catalogue), [
    '/errors.json',
    '/services.json',
    '/llms.txt',
    '/llms-full.txt',
    '/robots.txt',
    '/schemas/error.json',
    '/schemas/errors.json',
    '/schemas/service.json',
    '/schemas/services.json',
    '/errors/429.json',
    '/errors/429.md',
    '/errors/enotsup.json',
    '/errors/enotsup.md',
    '/services/parcel.json',
  ]));
