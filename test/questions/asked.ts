import { basename } from 'node:path';
import type { Answer, Citation, State } from '../../src/asking.ts';
import type { Rapporteur } from '../../src/rapporteur.ts';
import type { Answerable, Conversation, Place, WantedState } from './gold.ts';
import { type Before, isFilled, nameKeyOf, type Slot, sameSlots, slots } from './slots.ts';

/** Asks the questions, and says what of the gold each answer met. */

const standsAt = ({ file, start, end }: Place, citation: Citation) =>
  basename(citation.file).startsWith(file) && citation.start < end && start < citation.end;

/** Whether an answer quotes a place of the gold. */
export const isHit = ({ expect }: Answerable, { citations }: Answer): boolean =>
  expect.some((place) => citations.some((citation) => standsAt(place, citation)));

/** Names that an answer gives to a place whose speaker is known to be somebody else. */
export const wrongNames = ({ expect }: Answerable, { citations }: Answer): readonly string[] =>
  citations.flatMap((citation) => {
    const place = expect.find((one) => one.speaker !== null && standsAt(one, citation));
    const isWrong =
      citation.speaker !== null &&
      place?.speaker &&
      nameKeyOf(citation.speaker) !== nameKeyOf(place.speaker);
    return isWrong ? [`${citation.speaker} for ${place.speaker}`] : [];
  });

/** A turn of a conversation, with all parts of what it was understood as. */
export interface AskedTurn {
  readonly id: string;
  readonly question: string;
  readonly slots: readonly Slot[];
}

/** The turns of a conversation; one that accepts a suggestion where none was made has no slots. */
export async function askConversation(
  app: Rapporteur,
  { id, questions, states }: Conversation,
): Promise<readonly AskedTurn[]> {
  const answers = await app.askAll(questions);
  const asked: AskedTurn[] = [];
  let offered: Before['offered'] = [];
  for (const [at, answer] of answers.entries()) {
    const wanted = states[at];
    const before = { state: answers[at - 1]?.state ?? null, offered };
    const found =
      wanted && 'accepts' in wanted
        ? await acceptedSlots(app, { questions, at, answers })
        : turnSlots(wanted, answer, before);
    asked.push({ id: `${id}.${at + 1}`, question: questions[at] ?? '', slots: found });
    if (answer.choices.length > 0 && wanted && 'choices' in wanted) offered = answer.choices;
  }
  return asked;
}

const turnSlots = (wanted: WantedState | undefined, answer: Answer, before: Before) =>
  wanted ? slots(wanted, answer, before) : [];

interface Accepting {
  readonly questions: readonly string[];
  /** The place of the turn that accepts. */
  readonly at: number;
  readonly answers: readonly Answer[];
}

/** `yes` is to be understood as its suggestion is in its stead. */
async function acceptedSlots(app: Rapporteur, { questions, at, answers }: Accepting) {
  const suggestion = answers[at - 1]?.suggestions[0];
  const got: State | undefined = answers[at]?.state;
  if (suggestion === undefined || !got) return [];
  const instead = await app.askAll([...questions.slice(0, at), suggestion]);
  const wanted = instead.at(-1)?.state;
  return wanted ? sameSlots(wanted, got) : [];
}

/** Without the parts that are empty on both sides: those are many, and easily right. */
export const filledSlots = (turns: readonly AskedTurn[]): readonly Slot[] =>
  turns.flatMap((turn) => turn.slots.filter(isFilled));
