import type { Rapporteur } from '../../rapporteur.ts';
import type { Route } from '../http/route.ts';

export function speakerRoutes(rapporteur: Rapporteur): Route[] {
  return [
    {
      method: 'get',
      path: '/api/speakers',
      handle: async (_request, response) => {
        response.json(await rapporteur.speakers());
      },
    },
    {
      method: 'get',
      path: '/api/speakers/:id',
      handle: async (request, response) => {
        response.json(await rapporteur.speaker(request.params['id'] ?? ''));
      },
    },
  ];
}
