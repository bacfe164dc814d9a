import { TEXT } from '../../../web/text.ts';
import { html, type SafeHtml } from '../html.ts';

interface PageParts {
  readonly title: string;
  readonly main: SafeHtml;
  /** A module of web/ that adds to the page; the page is whole without it. */
  readonly script?: string;
}

/** A whole document in the house's frame: the same head and header as web/index.html. */
export function page({ title, main, script }: PageParts): string {
  const { markup } = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · ${TEXT.name}</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/style.css">
${script === undefined ? null : html`<script type="module" src="/scripts/${script}"></script>`}
</head>
<body>
<a class="skip" href="#content">${TEXT.skip}</a>
<header class="site">
<a class="name" href="/">${TEXT.name}</a>
<nav aria-label="Site"><a href="/">${TEXT.ask}</a> <a href="/sessions">${TEXT.sessions}</a> <a href="/people">${TEXT.people}</a></nav>
</header>
<main id="content">
${main}
</main>
</body>
</html>
`;
  return markup;
}
