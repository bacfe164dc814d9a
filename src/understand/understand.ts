import type { Intent, Kind, State } from '../domain.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import { words } from '../text/words.ts';
import { findPeople } from './find-people.ts';
import { findRole } from './find-role.ts';
import { findYears } from './find-years.ts';
import type { PeopleIndex } from './people-index.ts';
import { questionTokens, type Token } from './question-tokens.ts';
import { asksSomebody, asksWho, ownsView } from './speaker-place.ts';
import { unknownName } from './unknown-name.ts';

/** What a question says, and what it leans on an earlier one for. */
export interface Understood {
  readonly state: State;
  /** A person named as speaker who does not speak in the records. */
  readonly unknownSpeaker: string | null;
  readonly ambiguous: readonly { readonly name: string; readonly people: readonly string[] }[];
  readonly leansOn: Leans;
}

export interface Leans {
  /** `he`, `she`, `they` stand for the people asked about before. */
  readonly people: boolean;
  /** `it`, `that` stand for the topic asked about before. */
  readonly topic: boolean;
  /** `And …`, `What about …`: the rest of the question before goes on. */
  readonly goesOn: boolean;
}

const SUBJECT_PRONOUNS = new Set('he she they'.split(' '));
const OWNING_PRONOUNS = new Set('his her their'.split(' '));
const TOPIC_PRONOUNS = new Set('it this that these those'.split(' '));
const LEAD = /^\s*(?:(?:and|but|or|so|then|ok|okay|also)\b[\s,]*)+/iu;
const GOES_ON =
  /^\s*(?:and|but|or|also|(?:so |then |ok |okay |and |but )?(?:what|how) about|what else|who else|anything else)\b/iu;
const GREETING =
  /^\s*(?:hi|hello|hey|thanks|thank you|good (?:morning|afternoon|evening)|bye|goodbye)(?:\s+(?:there|all|everyone|very much))?[\s!.,?]*$/iu;
const WHO_IS = /^who(?: is| was| are| were|['’]s)\b/iu;
const REPORTS =
  /\b(?:do|does|did|in|from|according to) (?:the |all )?(?:written |session )*reports?\b/iu;
const MACHINE_REPORTS =
  /\b(?:do|does|did|in|from|according to) (?:the |an |all )?(?:ai|machine)[- ](?:made |generated )?reports?\b/iu;

function intentOf(question: string, people: readonly string[], topic: string | null): Intent {
  const asked = question.replace(LEAD, '').trimStart();
  if (GREETING.test(question)) return 'greeting';
  if (/\bcompare\b|\bversus\b|\bvs\b|\bdifferences? between\b/iu.test(question)) return 'compare';
  if (WHO_IS.test(asked) && isNameAlone(people, topic)) return 'who-is';
  return /^who(?:m|se)?\b/iu.test(asked) ? 'who' : 'said';
}

/** Whether a question says a name and nothing more: a person's, or capitalised words that may be one. */
function isNameAlone(people: readonly string[], topic: string | null): boolean {
  if (topic === null) return people.length > 0;
  return people.length === 0 && topic.split(' ').every((word) => /^\p{Lu}/u.test(word));
}

function kindOf(question: string): Kind | null {
  if (MACHINE_REPORTS.test(question)) return 'ai-report';
  return REPORTS.test(question) ? 'report' : null;
}

/** Whether `he`, `she` or `they` speaks, or a view is `his`: in `users and their rights` nobody earlier is meant. */
function leansOnPeople(tokens: readonly Token[]): boolean {
  return tokens.some(({ text }, at) => {
    const word = text.toLowerCase();
    if (OWNING_PRONOUNS.has(word)) return ownsView(tokens, at);
    return SUBJECT_PRONOUNS.has(word) && asksSomebody(tokens, at);
  });
}

const FRAGMENT_WORDS_MAX = 6;
const FRAGMENT_LEADS = new Set('about after before for in on since until'.split(' '));

/** The words that carry the topic, as typed; null where there are none. */
function topicOf(tokens: readonly Token[], kind: Kind | null): string | null {
  const isTopic = ({ text }: Token) =>
    words(text).some(
      (word) => !STOP_WORDS.has(word) && !(kind !== null && /^reports?$/u.test(word)),
    );
  return (
    tokens
      .filter(isTopic)
      .map(({ text }) => text)
      .join(' ') || null
  );
}

/** Reads a question without a model: who, what, when, which kind, and what it leans on. */
export function understand(question: string, index: PeopleIndex): Understood {
  const role = findRole(question);
  const tokens = questionTokens(role?.rest ?? question);
  const { people, ambiguous, rest } = findPeople(tokens, index);
  const years = findYears(rest);
  const kind = kindOf(question);
  const topic = topicOf(years.rest, kind);
  const state: State = {
    speakers: people.length > 0 ? people : (role?.labels ?? []),
    topic,
    from: years.from,
    to: years.to,
    sessions: [],
    kind,
    intent: intentOf(question, people, topic),
  };
  return {
    state,
    unknownSpeaker: unknownName(rest),
    ambiguous,
    leansOn: {
      people: leansOnPeople(tokens),
      topic: topic === null && tokens.some(({ text }) => TOPIC_PRONOUNS.has(text.toLowerCase())),
      goesOn: GOES_ON.test(question) || isFragment(tokens, topic),
    },
  };
}

/** `In 2023?`, `On privacy?`, `Jane Roe?`: no question of its own, for it says nothing but who, when or about what. */
function isFragment(tokens: readonly Token[], topic: string | null): boolean {
  const leads = FRAGMENT_LEADS.has(tokens[0]?.text.toLowerCase() ?? '');
  return (
    tokens.length <= FRAGMENT_WORDS_MAX &&
    (topic === null || leads) &&
    !asksWho(tokens) &&
    !tokens.some((_, at) => asksSomebody(tokens, at))
  );
}
