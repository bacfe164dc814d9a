import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import express, { type Express } from 'express';

/** The package's folder, whether this module runs from src/ or from dist/src/. */
const PACKAGE = packageFolder(new URL('.', import.meta.url));

/** The page's own files; the browser asks each time whether its copy is still good. */
export function serveAssets(app: Express): void {
  app.get('/icon.svg', (_request, response) => {
    response.locals['pattern'] = '/icon.svg';
    const headers = { 'Cache-Control': 'no-cache' };
    response.sendFile('icon.svg', { root: pathOf('web/'), headers, cacheControl: false });
  });
  serveFolder(app, '/styles', pathOf('web/styles/'));
  serveFolder(app, '/scripts', pathOf('dist/web/'));
}

function serveFolder(app: Express, path: string, folder: string): void {
  app.use(
    path,
    (_request, response, next) => {
      response.locals['pattern'] = path;
      next();
    },
    express.static(folder, {
      index: false,
      redirect: false,
      cacheControl: false,
      setHeaders: (response) => response.setHeader('Cache-Control', 'no-cache'),
    }),
  );
}

function pathOf(folder: string): string {
  return fileURLToPath(new URL(folder, PACKAGE));
}

function packageFolder(folder: URL): URL {
  const above = new URL('..', folder);
  if (existsSync(new URL('package.json', folder)) || above.href === folder.href) return folder;
  return packageFolder(above);
}
