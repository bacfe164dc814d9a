import { EXAMPLE_QUESTIONS } from './text/ask-text.ts';

/** Words of a speaker, found by a search, with the titles of the sessions they were said in. */
export interface SpeakerWords {
  readonly speaker: string;
  readonly said: readonly { readonly text: string; readonly title: string }[];
}

const EXAMPLES_MAX = 3;
const WORD_CHARS_MIN = 4;
/** Frequent words that no question is about. */
const EMPTY_WORDS = new Set(
  'able about breakout comment comments concluding forum group groups introductory meeting meetings minutes panel session sessions working actually after again also always another around away back because been before being between both came cannot case come comes could course different does doing done down each else even ever every everybody everyone everything example face first forward from gave give given goes going gone good great have having hear heard here himself however important into itself just kind know last later least less like little long look lots made make makes making many maybe mean means might moderator more morning most move moving much must myself need never next nobody nothing only other others over part people perhaps place please point question quite rather really report right said same second seem seen several shall should since some somebody someone something speak speaker still such sure take taken talk tell than thank thanks that their them themselves then there these they thing things think this those though thought three through time today together told took under until upon used very want wanted well went were what when where which while will with within without words work workshop would year years your yours'.split(
    ' ',
  ),
);

/** Questions that lead somewhere: each topic is a word that this person says, best one of a session's title. */
export function exampleQuestions(people: readonly SpeakerWords[]): string[] {
  const used = new Set<string>();
  const questions: string[] = [];
  for (const { speaker, said } of people) {
    const topic = topicOf(speaker, said, used);
    if (topic === null || questions.length === EXAMPLES_MAX) continue;
    used.add(topic);
    questions.push(
      questions.length === EXAMPLES_MAX - 1
        ? EXAMPLE_QUESTIONS.who(topic)
        : EXAMPLE_QUESTIONS.about(speaker, topic),
    );
  }
  return questions;
}

function topicOf(speaker: string, said: SpeakerWords['said'], used: ReadonlySet<string>) {
  const names = new Set(speaker.toLowerCase().split(/\P{L}+/u));
  const weights = new Map<string, number>();
  for (const { topic, weight } of said.flatMap((one) => topicsIn(one, names))) {
    // A pair that is said only once may be chance: it weighs nothing until it comes again.
    const before = weights.get(topic) ?? (topic.includes(' ') ? -weight : 0);
    if (!used.has(topic)) weights.set(topic, before + weight);
  }
  // Of equals the last: in “forced industrial revolution” what counts stands at the end.
  return [...weights].toSorted(([, one], [, other]) => one - other).at(-1)?.[0] ?? null;
}

/** Two words side by side say more than one; those of the session's title count twice, as if said there too. */
function topicsIn({ text, title }: SpeakerWords['said'][number], names: ReadonlySet<string>) {
  const titled = title.toLowerCase();
  return runsOfWords(text, names, titled).flatMap((words) => {
    const pairs = words.slice(1).map((word, at) => `${words[at]} ${word}`);
    return [
      ...words.map((topic) => ({ topic, weight: 1 })),
      ...pairs.map((topic) => ({ topic, weight: 10 })),
    ].flatMap((one) => (titled.includes(one.topic) ? [one, one] : [one]));
  });
}

/**
 * Words that follow one another with nothing but a space between, cut where a word is empty or a name:
 * one with a capital, unless the session's title has it too.
 */
function runsOfWords(text: string, names: ReadonlySet<string>, titled: string): string[][] {
  const runs: string[][] = [[]];
  for (const word of text.match(/[\p{L}’']+|[^\p{L}\s’']+/gu) ?? []) {
    const token = word.toLowerCase();
    const isWord = token.length >= WORD_CHARS_MIN && /^\p{L}+$/u.test(token);
    const isTelling = isWord && (token === word || titled.includes(token));
    if (isTelling && !EMPTY_WORDS.has(token) && !names.has(token)) runs.at(-1)?.push(token);
    else runs.push([]);
  }
  return runs;
}
