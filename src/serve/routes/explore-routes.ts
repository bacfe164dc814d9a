import type { Request } from 'express';
import { EXPLORE_CSV_ROWS_MAX } from '../../limits.ts';
import type { Rapporteur } from '../../rapporteur.ts';
import type { Route } from '../http/route.ts';
import { compareRequestOf, exploreRequestOf } from '../query/explore-query.ts';
import { exploredTable } from '../wire/explored-table.ts';

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

/** Where the reader's browser found us: a page of ours names it, whatever a proxy between has made of the protocol. */
function originOf(request: Request<Record<string, string>>): string {
  const host = request.get('host') ?? 'localhost';
  const page = request.get('referer') ?? '';
  const from = URL.canParse(page) ? new URL(page) : null;
  return from?.host === host ? from.origin : `${request.protocol}://${host}`;
}
