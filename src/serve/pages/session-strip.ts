import { READ } from '../../../web/text/read-text.ts';
import { SITE } from '../../../web/text/site-text.ts';
import { speakerStrip } from '../../../web/views/speaker-strip.ts';
import { readingLink } from '../query/reading-query.ts';
import { html, type SafeHtml } from './html.ts';
import type { ReadSession } from './read-session.ts';

/** Who speaks when, drawn and as a table; a report has sections, and nobody speaks in it. */
export function sessionStrip(read: ReadSession): SafeHtml | null {
  const { session, turns, voices, people, reading, only, quoted, matchesOf } = read;
  if (session.kind !== 'transcript' || voices.length < 2) return null;
  const strip = speakerStrip(turns, voices, {
    linkOf: ({ speaker }) => {
      const id = speaker === null ? undefined : people.get(speaker);
      return id === undefined
        ? null
        : `${readingLink(session.session, { find: reading.find, only: id })}#turns`;
    },
    marked: new Set([...quoted, ...matchesOf.keys()]),
    page: only === null ? '' : readingLink(session.session, {}),
  });
  return html`<section class="who-speaks"><h2>${READ.whoSpeaks}</h2>
${strip}
<details><summary>${READ.asTable}</summary>${table(read)}</details>
</section>`;
}

function table({ turns, session, only }: ReadSession): SafeHtml {
  const page = only === null ? '' : readingLink(session.session, {});
  return html`<div class="data scroller" tabindex="0" role="region" aria-label="${READ.whoSpeaks}"><table>
<thead><tr><th scope="col" class="number">${SITE.turn}</th><th scope="col">${SITE.speaker}</th><th scope="col" class="number">${SITE.words}</th></tr></thead>
<tbody>${turns.map(
    ({ turn, speaker, label, words }) =>
      html`<tr><td class="number"><a href="${page}#t${turn}">${turn}</a></td><td>${speaker ?? label ?? SITE.unnamed}</td><td class="number">${words}</td></tr>
`,
  )}</tbody></table></div>`;
}
