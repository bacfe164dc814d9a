import type { Rapporteur } from '../../rapporteur.ts';
import type { Route } from '../http/route.ts';
import { sendPage } from '../http/send-page.ts';
import { sessionPage } from '../pages/session-page.ts';
import { sessionsPage } from '../pages/sessions-page.ts';
import { speakersIn } from '../people/namesakes.ts';
import { readingOf } from '../query/reading-query.ts';
import { sessionsQueryOf } from '../query/sessions-query.ts';
import { peoplePageRoutes } from './people-page-routes.ts';

export interface PageRights {
  /** Whether users may change what is kept; forms that would be refused are not shown. */
  readonly changes: boolean;
}

/** The pages made on the server; they need no script. */
export function pageRoutes(rapporteur: Rapporteur, rights: PageRights): Route[] {
  return [
    {
      method: 'get',
      path: '/sessions',
      handle: async (request, response) => {
        const query = sessionsQueryOf(request.query);
        sendPage(response, sessionsPage(await rapporteur.sessions(), query));
      },
    },
    {
      method: 'get',
      path: '/sessions/:id',
      handle: async (request, response) => {
        const held = await rapporteur.session(request.params['id'] ?? '');
        const speakers = await speakersIn(rapporteur, held, await rapporteur.speakers());
        const corrections = await rapporteur.corrections();
        const reading = readingOf(request.query);
        sendPage(response, sessionPage({ held, speakers, corrections, reading, ...rights }));
      },
    },
    ...peoplePageRoutes(rapporteur, rights),
  ];
}
