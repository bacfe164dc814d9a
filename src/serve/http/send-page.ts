import type { Response } from 'express';

/** The browser asks each time whether its copy of a page is still good. */
export function sendPage(response: Response, markup: string): void {
  response.set('Cache-Control', 'no-cache').type('html').send(markup);
}
