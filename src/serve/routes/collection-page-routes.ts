import type { Rapporteur } from '../../rapporteur.ts';
import { HttpError } from '../http/http-error.ts';
import type { Route } from '../http/route.ts';
import { sendPage } from '../http/send-page.ts';
import { collectionPage, uploadReportPage } from '../pages/collection-page.ts';
import { writtenPage } from '../query/written.ts';
import type { UploadDesk } from '../upload/upload-desk.ts';
import { recordBody } from '../wire/bodies.ts';

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
        const at = writtenPage(request.query);
        const collection = { ...(await rapporteur.collection()), changes, llm: rapporteur.llm };
        const corrections = await rapporteur.correctionsFiles();
        const removed = removedOf(request.query['removed']);
        const parts = { collection, records, corrections, at, removed };
        sendPage(response, collectionPage(parts));
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
        response.redirect(303, '/collection?removed=record');
      },
    },
    {
      method: 'post',
      path: '/collection/remove-corrections/:file',
      body: 'own',
      guarded: true,
      handle: async (request, response) => {
        const file = request.params['file'] ?? '';
        if (!(await rapporteur.removeCorrectionsFile(file))) throw noSuchFile(file);
        response.redirect(303, '/collection?removed=corrections');
      },
    },
  ];
}

function removedOf(given: unknown): 'record' | 'corrections' | null {
  return given === 'record' || given === 'corrections' ? given : null;
}

function noSuchFile(file: string): HttpError {
  return new HttpError({
    code: 'not-found',
    detail: `No file of corrections called ${JSON.stringify(file)} was added here.`,
    remedy: 'The page of the collection lists those that were.',
  });
}
