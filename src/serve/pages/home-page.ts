import { element } from '../../../web/markup/element.ts';
import { ASK } from '../../../web/text/ask-text.ts';
import { HOME } from '../../../web/text/home-text.ts';
import { arrangeSwitch } from '../../../web/views/arrange-switch.ts';
import { askBox } from '../../../web/views/ask-box.ts';
import { exportMenu } from '../../../web/views/export-menu.ts';
import {
  exampleList,
  factsLine,
  latestSessions,
  mostHeard,
  newHere,
  nothingYet,
} from '../../../web/views/start-parts.ts';
import type { Session } from '../../domain.ts';
import type { CollectionBody, Examples, Speaker } from '../contract.ts';
import { html, SafeHtml } from './html.ts';
import { page } from './layout.ts';

export interface Holdings {
  readonly collection: CollectionBody;
  readonly sessions: readonly Session[];
  /** Most words first. */
  readonly speakers: readonly Speaker[];
}

/** A page in two pieces: what can be shown at once, and what may have to be waited for. */
interface HomePage {
  readonly begin: string;
  readonly end: (examples: Examples) => string;
}

/** Stands where the second piece begins; text is escaped, so that none can say this. */
const LATER = '<!-- later -->';

/**
 * The start page: a box to ask in, and what there is to ask about. web/main.ts works with `#ask`, `#question`, `#send`,
 * `#stop`, `#arrange`, `#tools`, `#conversation` and `#status`; while there is a conversation `#welcome` and `#collection` are hidden.
 */
export function homePage(holdings: Holdings): HomePage {
  const isEmpty = holdings.collection.sessions === 0;
  const stop = element('button', { type: 'button', id: 'stop', hidden: true }, ASK.stop);
  const whole = page({
    title: null,
    place: '/',
    styles: ['ask', 'home', 'model'],
    script: 'main.js',
    look: isEmpty ? 'chat empty' : 'chat',
    main: html`<section id="welcome">
<h1>${ASK.welcome}</h1>
<p class="lead">${ASK.lead}</p>
</section>
<div id="tools" hidden>
<button type="button" id="renew" class="quiet">${ASK.newConversation}</button>
<button type="button" id="forget" class="quiet">${ASK.forget}<span class="visually-hidden"> ${ASK.forgetWhat}</span></button>
${exportMenu('conversation')}
<p id="problem" class="problem" role="alert"></p>
</div>
<div id="conversation"></div>
${askBox('', stop, arrangeSwitch(holdings.collection.llm))}
<div id="collection">
${isEmpty ? nothingYet(holdings.collection) : factsLine(holdings.collection)}
${new SafeHtml(LATER)}
</div>
<p id="status" role="status" class="visually-hidden"></p>`,
  });
  const [begin = '', end = ''] = whole.split(LATER);
  return { begin, end: (examples) => lower(holdings, examples).markup + end };
}

/** What comes below the fold, from the invitation to what is held. */
function lower({ collection, sessions, speakers }: Holdings, examples: Examples): SafeHtml {
  if (collection.sessions === 0) return html`${newHere(examples)}`;
  return html`${exampleList(examples)}
${newHere(examples)}
<div class="holdings">
${latestSessions(sessions)}
${mostHeard(speakers)}
</div>
<p class="earlier"><a href="/conversations">${HOME.earlier}</a></p>`;
}
