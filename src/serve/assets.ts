import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import express, { type Express } from 'express';

/** The package's folder, whether this module runs from src/ or from dist/src/. */
const PACKAGE = packageFolder(new URL('.', import.meta.url));

/** The page's own files; the browser asks each time whether its copy is still good. */
export function serveAssets(app: Express): void {
  const headers = { 'Cache-Control': 'no-cache' };
  for (const [path, file] of [
    ['/', 'index.html'],
    ['/style.css', 'style.css'],
    ['/icon.svg', 'icon.svg'],
  ] as const) {
    app.get(path, (_request, response) => {
      response.locals['pattern'] = path;
      response.sendFile(file, { root: pathOf('web/'), headers, cacheControl: false });
    });
  }
  app.use(
    '/scripts',
    (_request, response, next) => {
      response.locals['pattern'] = '/scripts';
      next();
    },
    express.static(pathOf('dist/web/'), {
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
