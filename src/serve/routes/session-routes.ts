import type { Rapporteur } from '../../rapporteur.ts';
import type { Route } from '../http/route.ts';
import { sessionBody, sessionDetailBody, turnBodies } from '../wire/bodies.ts';

export function sessionRoutes(rapporteur: Rapporteur): Route[] {
  return [
    {
      method: 'get',
      path: '/api/sessions',
      handle: async (_request, response) => {
        response.json((await rapporteur.sessions()).map(sessionBody));
      },
    },
    {
      method: 'get',
      path: '/api/sessions/:id',
      handle: async (request, response) => {
        response.json(sessionDetailBody(await rapporteur.session(request.params['id'] ?? '')));
      },
    },
    {
      method: 'get',
      path: '/api/sessions/:id/turns',
      handle: async (request, response) => {
        response.json(turnBodies(await rapporteur.session(request.params['id'] ?? '')));
      },
    },
  ];
}
