import { OPENAPI } from './openapi/document.ts';
import type { Route } from './route.ts';

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
