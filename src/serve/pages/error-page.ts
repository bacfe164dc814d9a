import { TEXT } from '../../../web/text.ts';
import type { ProblemBody } from '../contract.ts';
import { html } from '../html.ts';
import { page } from './layout.ts';

/** A problem, told to a person. */
export function errorPage({ status, detail }: ProblemBody): string {
  const missing = status === 404;
  return page({
    title: missing ? TEXT.noSuchPage : TEXT.failed,
    main: html`<h1>${missing ? TEXT.noSuchPage : TEXT.failed}</h1>
<p>${detail}</p>
${missing ? html`<p>${TEXT.noSuchPageMore}</p>` : null}
<p><a href="/">${TEXT.ask}</a> · <a href="/sessions">${TEXT.sessions}</a> · <a href="/people">${TEXT.people}</a></p>`,
  });
}
