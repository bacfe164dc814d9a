import type { Rapporteur } from '../rapporteur.ts';
import { recordBody } from './bodies.ts';
import { streamEvents } from './event-stream.ts';
import type { Route } from './route.ts';
import type { UploadDesk } from './upload-desk.ts';
import { takingIn } from './upload-events.ts';
import { wantsStream } from './wants-stream.ts';

interface RecordRoutesParts {
  readonly rapporteur: Rapporteur;
  readonly desk: UploadDesk;
  /** Ends open streams when the service shuts down. */
  readonly stopping: AbortSignal;
}

/** What the collection is made of, and adding to it. */
export function recordRoutes({ rapporteur, desk, stopping }: RecordRoutesParts): Route[] {
  return [
    {
      method: 'get',
      path: '/api/records',
      handle: async (_request, response) => {
        response.json((await rapporteur.records()).map(recordBody));
      },
    },
    {
      method: 'post',
      path: '/api/records',
      body: 'own',
      guarded: true,
      handle: (request, response) =>
        desk(request, response, async (upload) => {
          if (!wantsStream(request)) {
            response.json(await upload.takeIn());
            return;
          }
          const taking = takingIn((tell) => upload.takeIn(tell));
          try {
            await streamEvents(response, taking.events(), { stopping });
          } finally {
            // What has come whole is taken in, also where whoever sent it has gone.
            await taking.over();
          }
        }),
    },
    {
      method: 'delete',
      path: '/api/sessions/:id',
      guarded: true,
      handle: async (request, response) => {
        response.json({ removed: await rapporteur.removeRecord(request.params['id'] ?? '') });
      },
    },
  ];
}
