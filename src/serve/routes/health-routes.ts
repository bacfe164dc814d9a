import type { Rapporteur } from '../../rapporteur.ts';
import type { Route } from '../http/route.ts';

export function healthRoutes(rapporteur: Rapporteur): Route[] {
  return [
    {
      method: 'get',
      path: '/api/health',
      handle: async (_request, response) => {
        response.json(await rapporteur.health());
      },
    },
  ];
}
