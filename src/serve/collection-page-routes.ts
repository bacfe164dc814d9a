import { COLLECTION_PAGE_RECORDS } from '../limits.ts';
import type { Rapporteur } from '../rapporteur.ts';
import { recordBody } from './bodies.ts';
import { collectionPage, uploadReportPage } from './pages/collection-page.ts';
import type { Route } from './route.ts';
import { sendPage } from './send-page.ts';
import type { UploadDesk } from './upload-desk.ts';

interface CollectionPageRoutesParts {
  readonly rapporteur: Rapporteur;
  readonly desk: UploadDesk;
  /** Whether users may change what is kept. */
  readonly changes: boolean;
}

/** The page about the collection, and what its forms do without script. */
export function collectionPageRoutes(parts: CollectionPageRoutesParts): Route[] {
  const { rapporteur, desk, changes } = parts;
  return [
    {
      method: 'get',
      path: '/collection',
      handle: async (request, response) => {
        const records = (await rapporteur.records()).map(recordBody);
        const last = Math.max(1, Math.ceil(records.length / COLLECTION_PAGE_RECORDS));
        const asked = Number(request.query['page'] ?? 1);
        const at = Number.isInteger(asked) ? Math.min(Math.max(asked, 1), last) : 1;
        const collection = { ...(await rapporteur.collection()), changes };
        const removed = request.query['removed'] !== undefined;
        sendPage(response, collectionPage({ collection, records, at, removed }));
      },
    },
    {
      method: 'post',
      path: '/collection',
      body: 'own',
      guarded: true,
      handle: (request, response) =>
        desk(request, response, async (upload) => {
          sendPage(response, uploadReportPage(await upload.takeIn()));
        }),
    },
    {
      method: 'post',
      path: '/collection/remove/:id',
      body: 'own',
      guarded: true,
      handle: async (request, response) => {
        await rapporteur.removeRecord(request.params['id'] ?? '');
        response.redirect(303, '/collection?removed');
      },
    },
  ];
}
