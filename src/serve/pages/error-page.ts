import { SITE } from '../../../web/text/site-text.ts';
import type { ProblemBody } from '../contract.ts';
import { html } from './html.ts';
import { page } from './layout.ts';

/** A problem, told to a person. */
export function errorPage({ status, detail }: ProblemBody): string {
  const missing = status === 404;
  return page({
    title: missing ? SITE.noSuchPage : SITE.failed,
    main: html`<h1>${missing ? SITE.noSuchPage : SITE.failed}</h1>
<p>${detail}</p>
${missing ? html`<p>${SITE.noSuchPageMore}</p>` : null}
<p><a href="/">${SITE.ask}</a> · <a href="/sessions">${SITE.sessions}</a> · <a href="/people">${SITE.people}</a></p>`,
  });
}
