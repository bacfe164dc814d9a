import { TITLE_CHARS_MAX } from '../../limits.ts';

/**
 * Chat front ends send work of their own beside the user's questions: name this conversation, tag it, suggest what to
 * ask next. That is answered here with the least that they take, and never by quoting anybody.
 */

/** Keys that front ends want JSON under, and what they get: nothing is tagged, searched or made up. */
const EMPTY: Readonly<Record<string, unknown>> = {
  tags: [],
  follow_ups: [],
  queries: [],
  text: '',
};

/** As Open WebUI opens each of its tasks. */
const TASK = /^\s*#{1,6} task:/iu;
/** `Provide a concise, 5-word-or-less title for the conversation`: an order, near whose beginning both words stand. */
const ORDER =
  /^\s*(?:please |based on |given |generate |provide |create |write |give |summari[sz]e |analy[sz]e |you are )/iu;
const NAMES = /\b(?:title|name)\b/iu;
const TALK = /\b(?:chat|conversation|dialogue)\b/iu;
/** People ask for a title in fewer words than programs do. */
const ORDER_CHARS_MIN = 80;
const OPENING_CHARS = 600;

/** `USER: What did Jane say?`, as front ends write what was said in the task itself. */
const SAID = /^(?:user|human):[ \t]*(\S.*)$/imu;

/** The reply to a front end's own task; null for what a user asks. `earlier` is what the user asked before. */
export function taskReply(message: string, earlier: readonly string[]): string | null {
  const opening = message.slice(0, OPENING_CHARS);
  const isTask = TASK.test(opening);
  const wantsName =
    NAMES.test(opening) &&
    (isTask || (ORDER.test(opening) && TALK.test(opening) && message.length >= ORDER_CHARS_MIN));
  if (!isTask && !wantsName) return null;
  const key = Object.keys(EMPTY).find((name) => message.includes(`"${name}"`));
  if (key !== undefined) return JSON.stringify({ [key]: EMPTY[key] });
  if (!wantsName) return null;
  const title = titleOf(SAID.exec(message)?.[1] ?? earlier[0] ?? '');
  return message.includes('"title"') ? JSON.stringify({ title }) : title;
}

/** The user's own words, cut: nothing that could be taken for a quotation. */
function titleOf(question: string): string {
  const plain = question
    .replace(/["“”„«»]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  if (plain === '') return 'Who said what';
  return plain.length > TITLE_CHARS_MAX
    ? `${plain.slice(0, TITLE_CHARS_MAX - 1).trimEnd()}…`
    : plain;
}
