import compression from 'compression';
import express, { type Express } from 'express';
import { REQUESTS_PER_MINUTE_MAX } from '../limits.ts';
import type { Rapporteur } from '../rapporteur.ts';
import { serveAssets } from './assets.ts';
import { chartPageRoutes } from './chart-page-routes.ts';
import { chatRoutes } from './chat-routes.ts';
import { collectionPageRoutes } from './collection-page-routes.ts';
import { conversationRoutes } from './conversation-routes.ts';
import { conversationsInMemory } from './conversations-in-memory.ts';
import { correctionRoutes } from './correction-routes.ts';
import { refuseCrossSiteChange } from './cross-site-guard.ts';
import { answerErrors, noSuchPath } from './errors-last.ts';
import { explorePageRoutes } from './explore-page-routes.ts';
import { exploreRoutes } from './explore-routes.ts';
import { healthRoutes } from './health-routes.ts';
import { onlyLoopbackHost } from './host-guard.ts';
import { openapiRoutes } from './openapi-routes.ts';
import { pageRoutes } from './page-routes.ts';
import { limitRate } from './rate-limit.ts';
import { recordRoutes } from './record-routes.ts';
import { type Logger, logRequests } from './request-log.ts';
import { type Route, register } from './route.ts';
import { searchRoutes } from './search-routes.ts';
import { securityHeaders } from './security-headers.ts';
import { sessionRoutes } from './session-routes.ts';
import { speakerRoutes } from './speaker-routes.ts';
import { startRoutes } from './start-routes.ts';
import { trendRoutes } from './trend-routes.ts';
import { uploadDesk } from './upload-desk.ts';
import { verifyQuoteRoutes } from './verify-quote-routes.ts';

export interface AppOptions {
  readonly logger: Logger;
  /** Answer only requests whose Host names this machine: for a service bound to loopback. */
  readonly loopbackOnly: boolean;
  /** Ends open event streams. */
  readonly stopping: AbortSignal;
  /** Whether conversations are kept; else they live in memory alone. */
  readonly history?: boolean;
  readonly requestsPerMinute?: number;
  /** Whether users may change what is kept; see `refuseChange`. */
  readonly changes?: boolean;
}

/** The service: the API, the pages and their files. It listens to nothing yet. */
export function createApp(rapporteur: Rapporteur, options: AppOptions): Express {
  const { logger, loopbackOnly, requestsPerMinute = REQUESTS_PER_MINUTE_MAX } = options;
  const { stopping, history = true, changes = true } = options;
  const app = express();
  app.disable('x-powered-by').enable('case sensitive routing');
  app.use(logRequests(logger), securityHeaders);
  if (loopbackOnly) app.use(onlyLoopbackHost);
  app.use(refuseCrossSiteChange, compression({ filter: isCompressible }));
  serveAssets(app);
  app.use(limitRate(requestsPerMinute));
  app.use('/api', (_request, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  });
  register(app, allRoutes(rapporteur, { stopping, history, changes }), { changes });
  app.use(noSuchPath, answerErrors(logger));
  return app;
}

interface RouteOptions {
  readonly stopping: AbortSignal;
  readonly history: boolean;
  readonly changes: boolean;
}

/** Every operation of the API and every page made on the server. */
export function allRoutes(rapporteur: Rapporteur, options: RouteOptions): Route[] {
  const { stopping, history, changes } = options;
  const desk = uploadDesk(rapporteur);
  const talk = history ? rapporteur : conversationsInMemory(rapporteur);
  return [
    ...startRoutes(rapporteur, { history, changes }),
    ...sessionRoutes(rapporteur),
    ...recordRoutes({ rapporteur, desk, stopping }),
    ...collectionPageRoutes({ rapporteur, desk, changes }),
    ...speakerRoutes(rapporteur),
    ...searchRoutes(rapporteur),
    ...exploreRoutes(rapporteur),
    ...explorePageRoutes(rapporteur),
    ...trendRoutes(rapporteur),
    ...chatRoutes(talk, stopping),
    ...conversationRoutes(talk),
    ...correctionRoutes(rapporteur),
    ...verifyQuoteRoutes(rapporteur),
    ...healthRoutes(rapporteur),
    ...openapiRoutes(),
    ...chartPageRoutes(rapporteur),
    ...pageRoutes(rapporteur, { changes }),
  ];
}

/** An event stream must not wait in a compressor's buffer. */
function isCompressible(request: express.Request, response: express.Response): boolean {
  const type = String(response.getHeader('Content-Type') ?? '');
  return !type.startsWith('text/event-stream') && compression.filter(request, response);
}
