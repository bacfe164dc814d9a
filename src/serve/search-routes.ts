import type { Rapporteur } from '../rapporteur.ts';
import type { Route } from './route.ts';
import { searchRequestOf } from './search-query.ts';

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
