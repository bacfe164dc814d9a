import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
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
  serveVendor(app, 'd3.min.js', vendorFile('d3', 'd3.min.js'));
  serveVendor(app, 'plot.umd.min.js', vendorFile('@observablehq/plot', '../dist/plot.umd.min.js'));
  serveFolder(app, '/styles', pathOf('web/styles/'));
  serveFolder(app, '/scripts', pathOf('dist/web/'));
}

/** A file of a package beside its main module; found as Node finds packages, wherever they were installed. */
function vendorFile(packageName: string, file: string): string {
  const { resolve } = createRequire(import.meta.url);
  return path.join(path.dirname(resolve(packageName)), file);
}

/** One file of another's code, from our own origin; nothing else of its package can be asked for. */
function serveVendor(app: Express, name: string, file: string): void {
  const route = `/vendor/${name}`;
  app.get(route, (_request, response) => {
    response.locals['pattern'] = route;
    const headers = { 'Cache-Control': 'no-cache' };
    const root = path.dirname(file);
    response.sendFile(path.basename(file), { root, headers, cacheControl: false });
  });
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
