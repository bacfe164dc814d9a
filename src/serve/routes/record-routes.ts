import type { Rapporteur } from '../../rapporteur.ts';
import { streamEvents } from '../http/event-stream.ts';
import type { Route } from '../http/route.ts';
import { wantsStream } from '../http/wants-stream.ts';
import type { UploadDesk } from '../upload/upload-desk.ts';
import { recordBody } from '../wire/bodies.ts';
import { takingIn } from '../wire/upload-events.ts';

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
