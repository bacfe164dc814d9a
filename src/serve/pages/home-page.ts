import { ASK } from '../../../web/text/ask-text.ts';
import { html } from '../html.ts';
import { page } from './layout.ts';

/** The start page: a box to ask in, and what there is to ask about. */
export function homePage(): string {
  return page({
    title: null,
    place: '/',
    styles: ['ask'],
    script: 'main.js',
    look: 'chat',
    main: html`<section id="welcome">
<h1>${ASK.welcome}</h1>
<p class="lead">${ASK.lead}</p>
<noscript><p class="notice">${ASK.needsScript}</p></noscript>
</section>
<div id="tools" hidden>
<button type="button" id="renew" class="quiet">${ASK.newConversation}</button>
<button type="button" id="forget" class="quiet">${ASK.forget}</button>
<p id="problem" class="problem" role="alert"></p>
</div>
<div id="conversation"></div>
<form id="ask">
<label class="visually-hidden" for="question">${ASK.question}</label>
<textarea id="question" name="q" rows="1" maxlength="2000" placeholder="${ASK.question}" autocomplete="off" required></textarea>
<button type="submit" id="send">${ASK.send}</button>
<button type="button" id="stop" hidden>${ASK.stop}</button>
</form>
<div id="collection"></div>
<p id="status" role="status" class="visually-hidden"></p>`,
  });
}
