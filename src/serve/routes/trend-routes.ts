import type { Rapporteur } from '../../rapporteur.ts';
import type { Route } from '../http/route.ts';
import { exchangesRequestOf, trendRequestOf } from '../query/trend-query.ts';
import { exchangesBody, trendBody } from '../wire/trend-body.ts';

export function trendRoutes(rapporteur: Rapporteur): Route[] {
  return [
    {
      method: 'get',
      path: '/api/trend',
      handle: async (request, response) => {
        const asked = trendRequestOf(request.query);
        response.json(trendBody(await rapporteur.trend(asked), asked));
      },
    },
    {
      method: 'get',
      path: '/api/exchanges',
      handle: async (request, response) => {
        response.json(exchangesBody(await rapporteur.exchanges(exchangesRequestOf(request.query))));
      },
    },
  ];
}
