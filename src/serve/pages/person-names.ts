import { sessionLink } from '../../../web/links.ts';
import { BECAUSE_TEXT, HOW_TEXT } from '../../../web/text/people-text.ts';
import type { SpeakerProfile } from '../../profile/speaker-profile.ts';
import { html, type SafeHtml } from './html.ts';

/** Each spelling once: why it is theirs, and the sentences that show it, where it is not simply printed before a turn. */
export function spellings({ names, speaker }: SpeakerProfile): readonly SafeHtml[] {
  return [...new Set(names.map(({ spelling }) => spelling))].map((spelling) => {
    const here = names.filter((name) => name.spelling === spelling);
    const reason = here.find((name) => name.because !== null)?.because ?? null;
    // The best spelling may be another than the one that the id was made of.
    const because = spelling === speaker ? null : reason;
    const said = here.filter((name) => name.evidence !== null && name.turn !== null);
    return html`${spelling}${because === null ? null : html` <span class="facts">${BECAUSE_TEXT[because]}</span>`}${said.map(
      ({ evidence, how, session, turn }) =>
        html`<blockquote class="shows"><p>${evidence}</p><footer><a href="${sessionLink(session)}#t${turn}">${HOW_TEXT[how]}</a></footer></blockquote>`,
    )}`;
  });
}

/** Each once; what one sentence says stands above it. */
export function affiliations({ affiliations: all }: SpeakerProfile): readonly SafeHtml[] {
  const sentences = [...new Set(all.map(({ evidence }) => evidence))];
  const shown = new Set<string>();
  return sentences.flatMap((sentence) => {
    const here = all.filter(({ evidence }) => evidence === sentence);
    const names = [...new Set(here.map(({ affiliation }) => affiliation))];
    const fresh = names.filter((name) => !shown.has(name));
    for (const name of fresh) shown.add(name);
    const [first] = here;
    if (fresh.length === 0 || first === undefined) return [];
    if (sentence === null) return fresh.map((name) => html`${name}`);
    return html`${fresh.join(' · ')}<blockquote class="shows"><p>${sentence}</p><footer><a href="${sessionLink(first.session)}">${HOW_TEXT[first.how]}</a></footer></blockquote>`;
  });
}
