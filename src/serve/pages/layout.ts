import { SITE } from '../../../web/text/site-text.ts';
import { html, type SafeHtml } from './html.ts';

/** The places of the site, in the order of its navigation. */
const PLACES = {
  '/': SITE.ask,
  '/sessions': SITE.sessions,
  '/people': SITE.people,
  '/explore': SITE.explore,
  '/collection': SITE.collection,
} as const;

export type Place = keyof typeof PLACES;

interface PageParts {
  /** Null for the start page, which is called after the site. */
  readonly title: string | null;
  readonly main: SafeHtml;
  /** Where in the navigation this page belongs. */
  readonly place?: Place;
  /** Style sheets of web/styles that it needs beside those of every page: `ask` is `ask.css`. */
  readonly styles?: readonly string[];
  /** A module of web/ that adds to the page; the page is whole without it. */
  readonly script?: string;
  /** For `body`: how wide the page may be, or what else its style needs. */
  readonly look?: string;
}

const EVERY_PAGE = ['base', 'quotation', 'menu', 'table'];

/** A whole document in the house's frame. */
export function page(parts: PageParts): string {
  const { title, main, styles = [], script, place, look } = parts;
  const { markup } = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title === null ? SITE.name : `${title} · ${SITE.name}`}</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
${[...EVERY_PAGE, ...styles, 'print'].map(
  (name) => html`<link rel="stylesheet" href="/styles/${name}.css">
`,
)}<script type="module" src="/scripts/site.js"></script>
${script === undefined ? null : html`<script type="module" src="/scripts/${script}"></script>`}
</head>
<body${look === undefined ? null : html` class="${look}"`}>
<a class="skip" href="#content">${SITE.skip}</a>
<header class="site">
<a class="name" href="/">${SITE.name}</a>
<nav aria-label="${SITE.navigation}">${Object.entries(PLACES).map(
    ([path, name]) =>
      html`<a href="${path}"${path === place ? html` aria-current="page"` : null}>${name}</a> `,
  )}</nav>
</header>
<main id="content">
${main}
</main>
</body>
</html>
`;
  return markup;
}
