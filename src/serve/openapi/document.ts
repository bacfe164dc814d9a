import { PATHS } from './paths.ts';
import { SCHEMAS } from './schemas.ts';

/** The description of the API, for programs: `GET /api/openapi.json`. Written by hand, held to by tests. */
export const OPENAPI = {
  openapi: '3.1.0',
  info: {
    title: 'Rapporteur',
    version: '1.0.0',
    description:
      'Who said what in meeting records, in verbatim, cited quotations. start and end are offsets into the text of the record, in UTF-16 code units; quote is exactly what stands there. Requests: at most 64 KiB of JSON; 300 a minute from one address.',
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
  },
  servers: [{ url: '/' }],
  paths: PATHS,
  components: { schemas: SCHEMAS },
} as const;
