import type { Express, RequestHandler, Response } from 'express';
import { HttpError } from './http-error.ts';
import { jsonReader } from './read-json.ts';
import { refuseChange } from './read-only.ts';

/** One operation of the service. All of them in one list is what the 405s and openapi.json rest on. */
export interface Route {
  readonly method: 'get' | 'post' | 'delete';
  /** As Express writes it: `/api/sessions/:id`. */
  readonly path: string;
  /** What a POST takes: JSON, read before `handle` (so unless said otherwise), or what `handle` reads itself. */
  readonly body?: 'json' | 'own';
  /** Bytes of its JSON, where that may be longer than `REQUEST_BYTES_MAX`. */
  readonly bytesMax?: number;
  /** It changes what is kept or shows what others asked, and is refused where users may do neither. */
  readonly guarded?: boolean;
  readonly handle: RequestHandler<Record<string, string>>;
}

const ALLOWED = { get: 'GET, HEAD', post: 'POST', delete: 'DELETE' } as const;

interface Rights {
  /** Whether users may change what is kept. */
  readonly changes: boolean;
}

/** Adds the routes; a method that a path does not have is answered 405 with `Allow`. */
export function register(app: Express, routes: readonly Route[], { changes }: Rights): void {
  for (const path of new Set(routes.map((route) => route.path))) {
    const here = routes.filter((route) => route.path === path);
    app.all(path, (_request, response, next) => {
      response.locals['pattern'] = path;
      next();
    });
    for (const { method, handle, body = 'json', bytesMax, guarded = false } of here) {
      // Before the body is read: what is refused need not be sent whole.
      if (guarded && !changes) app[method](path, refuseChange);
      else if (method === 'post' && body === 'json') app.post(path, jsonReader(bytesMax), handle);
      else app[method](path, handle);
    }
    const allow = here.map(({ method }) => ALLOWED[method]).join(', ');
    app.all(path, (request, response) => {
      response.set('Allow', allow);
      throw new HttpError({
        code: 'method-not-allowed',
        detail: `${request.method} is not possible at ${path}.`,
        remedy: `Use ${allow}.`,
      });
    });
  }
}

/** The pattern that the request matched; paths themselves may name people, so logs never hold them. */
export function patternOf(response: Response): string {
  const pattern: unknown = response.locals['pattern'];
  return typeof pattern === 'string' ? pattern : '(no route)';
}
