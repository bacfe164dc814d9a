import type { Request } from 'express';
import { EXPLORE_CSV_ROWS_MAX } from '../limits.ts';
import type { Rapporteur } from '../rapporteur.ts';
import { compareRequestOf, exploreRequestOf } from './explore-query.ts';
import { exploredTable } from './explored-table.ts';
import type { Route } from './route.ts';

/** Searches through turns, and people compared. */
export function exploreRoutes(rapporteur: Rapporteur): Route[] {
  return [
    {
      method: 'get',
      path: '/api/explore',
      handle: async (request, response) => {
        response.json(await rapporteur.explore(exploreRequestOf(request.query)));
      },
    },
    {
      method: 'get',
      path: '/api/explore.csv',
      handle: async (request, response) => {
        const asked = exploreRequestOf(request.query);
        const all = await rapporteur.explore({ ...asked, page: 1, size: EXPLORE_CSV_ROWS_MAX });
        const [origin, accessed] = [originOf(request), new Date().toISOString().slice(0, 10)];
        const table = await exploredTable(all, { rapporteur, origin, accessed });
        response.attachment(`rapporteur-explore-${accessed}.csv`).type('text/csv').send(table);
      },
    },
    {
      method: 'get',
      path: '/api/compare',
      handle: async (request, response) => {
        response.json(await rapporteur.compare(compareRequestOf(request.query)));
      },
    },
  ];
}

function originOf(request: Request<Record<string, string>>): string {
  return `${request.protocol}://${request.get('host') ?? 'localhost'}`;
}
