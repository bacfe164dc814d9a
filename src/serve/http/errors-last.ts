import type { ErrorRequestHandler, RequestHandler } from 'express';
import type { ProblemBody } from '../contract.ts';
import { isOpenAiPath, openAiError } from '../openai/openai-error.ts';
import { errorPage } from '../pages/error-page.ts';
import { HttpError } from './http-error.ts';
import { toProblem } from './problem.ts';
import { errorLine, type Logger } from './request-log.ts';

export const noSuchPath: RequestHandler = (request) => {
  throw new HttpError({
    code: 'not-found',
    detail: `There is nothing at ${request.path}.`,
    remedy: 'GET /api/openapi.json lists what there is.',
  });
};

/** The last handler: a problem for programs, a page for people, and a line in the log for our own faults. */
export function answerErrors(logger: Logger): ErrorRequestHandler {
  // biome-ignore lint/complexity/useMaxParams: Express tells an error handler by its four parameters.
  return (error, request, response, _next) => {
    const problem: ProblemBody = toProblem(error, request.path);
    if (problem.status >= 500) logger.error(errorLine(error), 'failed');
    if (response.headersSent) {
      // Half an answer must not look like a whole one; an event stream has told of it and ended.
      if (!response.writableEnded) response.socket?.destroy();
      return;
    }
    response.status(problem.status).set('Cache-Control', 'no-store');
    if (isOpenAiPath(request.path)) response.json(openAiError(problem));
    else if (isForPrograms(request.path)) {
      response.type('application/problem+json').send(JSON.stringify(problem));
    } else response.type('html').send(errorPage(problem));
  };
}

function isForPrograms(path: string): boolean {
  return path === '/mcp' || path === '/api' || path.startsWith('/api/');
}
