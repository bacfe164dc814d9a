import compression from 'compression';
import express, { type Express } from 'express';
import { REQUESTS_PER_MINUTE_MAX } from '../limits.ts';
import { mcpSource } from '../mcp/mcp-source.ts';
import type { Rapporteur } from '../rapporteur.ts';
import { serveAssets } from './assets.ts';
import { conversationsInMemory } from './conversations-in-memory.ts';
import { refuseCrossSiteChange } from './http/cross-site-guard.ts';
import { answerErrors, noSuchPath } from './http/errors-last.ts';
import { onlyLoopbackHost } from './http/host-guard.ts';
import { limitRate } from './http/rate-limit.ts';
import { type Logger, logRequests } from './http/request-log.ts';
import { type Route, register } from './http/route.ts';
import { securityHeaders } from './http/security-headers.ts';
import { chartPageRoutes } from './routes/chart-page-routes.ts';
import { chatRoutes } from './routes/chat-routes.ts';
import { checkPageRoutes } from './routes/check-page-routes.ts';
import { collectionPageRoutes } from './routes/collection-page-routes.ts';
import { conversationRoutes } from './routes/conversation-routes.ts';
import { correctionRoutes } from './routes/correction-routes.ts';
import { explorePageRoutes } from './routes/explore-page-routes.ts';
import { exploreRoutes } from './routes/explore-routes.ts';
import { healthRoutes } from './routes/health-routes.ts';
import { mcpRoutes } from './routes/mcp-routes.ts';
import { openAiRoutes } from './routes/openai-routes.ts';
import { openapiRoutes } from './routes/openapi-routes.ts';
import { pageRoutes } from './routes/page-routes.ts';
import { recordRoutes } from './routes/record-routes.ts';
import { searchRoutes } from './routes/search-routes.ts';
import { sessionRoutes } from './routes/session-routes.ts';
import { speakerRoutes } from './routes/speaker-routes.ts';
import { startRoutes } from './routes/start-routes.ts';
import { trendRoutes } from './routes/trend-routes.ts';
import { verifyQuoteRoutes } from './routes/verify-quote-routes.ts';
import { uploadDesk } from './upload/upload-desk.ts';

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
  app.use(['/api', '/v1'], (_request, response, next) => {
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
    ...checkPageRoutes(rapporteur),
    ...healthRoutes(rapporteur),
    ...openAiRoutes(rapporteur, stopping),
    ...mcpRoutes(mcpSource(rapporteur, talk)),
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
