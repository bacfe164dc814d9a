import type { Answer, State } from '../../src/serve/contract.ts';
import { mayHaveMore, type Prose, prose } from '../answer-shape.ts';
import { answerLink } from '../links.ts';
import { type Child, type Element, element } from '../markup/element.ts';
import { ASK } from '../text/ask-text.ts';
import { readAsText } from '../text/question-text.ts';
import { answerQuotations, quotationsSoFar } from './answer-quotations.ts';
import { chips } from './chips.ts';
import { choiceList } from './choices.ts';
import { coverageLine } from './coverage.ts';
import { dataTable } from './data-table.ts';
import { exportMenu } from './export-menu.ts';
import { arrangeButton, arrangingLine, withoutModel } from './model-parts.ts';
import { printFoot } from './print-foot.ts';
import { relatedGroups } from './quotation-groups.ts';
import { type ExchangeContext, type ShownAnswer, wholeAnswer } from './shown-answer.ts';

export type { ExchangeContext, ShownAnswer } from './shown-answer.ts';

/** One question and what is known of its answer, on the server and in the browser alike; every way on is a link. */
export function exchangeView(
  question: string,
  answer: ShownAnswer,
  context: ExchangeContext = {},
): Element {
  const { sessions = [], problem = null, llm = null, isArranging = false } = context;
  const whole = wholeAnswer(answer);
  const isBusy = whole === null && problem === null;
  return element(
    'article',
    {
      class: 'exchange',
      'aria-busy': isBusy ? 'true' : null,
      'data-collection': whole?.collection ?? null,
    },
    element('h2', { tabindex: -1 }, question),
    chips(question, answer, sessions),
    problem === null ? null : problemParts(question, problem, context.asked ?? {}),
    isArranging && llm !== null ? arrangingLine(llm) : null,
    whole === null
      ? [quotationsSoFar(answer, context), isBusy && !isArranging ? progress(answer) : null]
      : wholeParts(whole, context),
  );
}

function progress({ citations = [] }: ShownAnswer): Element {
  return element('p', { class: 'progress' }, citations.length > 0 ? ASK.writing : ASK.working);
}

function wholeParts(answer: Answer, context: ExchangeContext): Child {
  const { abstained, data, readAs } = answer;
  const read = readAsText(readAs);
  const told = prose(answer);
  return [
    read === '' ? null : element('p', { class: 'read-as' }, read),
    changedSince(answer, context.collection ?? null),
    abstained ? abstention(answer, told) : paragraphs('answer-lead', told.before),
    withoutModel(answer, context),
    answerQuotations(answer, context),
    abstained ? null : remarks(answer, told.after),
    data === null || data.rows.length === 0 ? null : dataTable(data),
    context.isLast === true && mayHaveMore(answer) ? moreButton() : null,
    choiceList(answer, context.sessions ?? []),
    // Where there is no answer the way on comes first, else what belongs to the answer.
    abstained ? [suggestions(answer), related(answer)] : [related(answer), suggestions(answer)],
    tools(answer, context),
    printFoot(answer, context.paper ?? null),
  ];
}

function paragraphs(look: string, texts: readonly string[]): Child {
  if (texts.length === 0) return null;
  return element(
    'div',
    { class: look },
    texts.map((text) => element('p', {}, text)),
  );
}

function abstention(answer: Answer, { before, after }: Prose): Element {
  const { choices, state, reason, unknownSpeaker } = answer;
  const said = before.length + after.length > 0 ? [...before, ...after] : [reason ?? ''];
  // The choices below say all that the reason says.
  const isAskedBack = choices.length > 0;
  const heading = isAskedBack ? ASK.whoIsMeant : ASK.noAnswer;
  return element(
    'div',
    { class: 'abstention' },
    state.intent === 'greeting' ? null : element('h3', {}, heading),
    isAskedBack ? null : said.map((text) => element('p', {}, text)),
    unknownSpeaker === null
      ? null
      : element('p', {}, element('a', { href: '/people' }, ASK.whoSpeaks)),
  );
}

/** What was searched comes first behind the quotations; then what else is to be said. */
function remarks(answer: Answer, after: readonly string[]): Child {
  const [first, ...more] = after;
  const isCounted = answer.citations.length > 0 && answer.state.intent !== 'who-is';
  if (!isCounted || first === undefined) return paragraphs('remarks', after);
  return [coverageLine(first, answer), paragraphs('remarks', more)];
}

/** Leans on the conversation, which only the script keeps. */
function moreButton(): Element {
  return element(
    'button',
    { type: 'button', class: 'suggestion more needs-script', 'data-action': 'ask-more' },
    ASK.more,
  );
}

function related({ related: near, abstained }: Answer): Child {
  if (near.length === 0) return null;
  return element(
    'details',
    { class: 'related', open: abstained },
    element('summary', {}, abstained ? ASK.related : ASK.relatedAnswered),
    relatedGroups(near),
  );
}

/** Where somebody is asked back, the choices are the way on. */
function suggestions({ suggestions: ways, choices }: Answer): Child {
  if (ways.length === 0 || choices.length > 0) return null;
  const links = ways.map((way) =>
    element('li', {}, element('a', { class: 'suggestion', href: answerLink(way) }, way)),
  );
  return [
    element('h3', { class: 'small' }, ASK.tryAsking),
    element('ul', { class: 'suggestions' }, links),
  ];
}

function changedSince({ question, state, collection }: Answer, now: string | null): Child {
  if (now === null || now === collection) return null;
  return element(
    'p',
    { class: 'notice changed' },
    ASK.changedSince,
    ' ',
    element('a', { href: answerLink(question, state), 'data-run': 'here' }, ASK.again),
  );
}

/** Asks again what could not be answered, with whatever was set. */
function problemParts(question: string, problem: string, asked: Partial<State>): Child {
  const href = answerLink(question, asked);
  return [
    element('p', { class: 'notice', role: 'alert' }, problem),
    element('p', {}, element('a', { class: 'suggestion', href, 'data-run': 'here' }, ASK.again)),
  ];
}

function tools(answer: Answer, context: ExchangeContext): Child {
  if (answer.abstained && answer.related.length === 0) return null;
  const { question, state, collection } = answer;
  return element(
    'div',
    { class: 'tools' },
    element('a', { href: answerLink(question, state, collection) }, ASK.permalink),
    arrangeButton(answer, context),
    exportMenu('answer'),
  );
}
