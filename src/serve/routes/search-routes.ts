import type { Rapporteur } from '../../rapporteur.ts';
import type { Route } from '../http/route.ts';
import { searchRequestOf } from '../query/search-query.ts';

export function searchRoutes(rapporteur: Rapporteur): Route[] {
  return [
    {
      method: 'get',
      path: '/api/search',
      handle: async (request, response) => {
        response.json(await rapporteur.search(searchRequestOf(request.query)));
      },
    },
  ];
}
