import type { Route } from '../http/route.ts';
import { OPENAPI } from '../openapi/document.ts';

export function openapiRoutes(): Route[] {
  return [
    {
      method: 'get',
      path: '/api/openapi.json',
      handle: (_request, response) => {
        response.json(OPENAPI);
      },
    },
  ];
}
