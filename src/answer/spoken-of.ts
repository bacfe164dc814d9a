import { sentences } from '../chunk/sentences.ts';
import type { Span, Turn } from '../domain.ts';
import { RELATED_MAX } from '../limits.ts';
import type { SearchParts } from '../retrieve/rank.ts';
import type { Scope } from '../retrieve/scope.ts';
import { contentWords } from '../text/content-words.ts';
import { askedFor } from './asked.ts';
import type { Chosen } from './choose-quotations.ts';
import { knownNames, type NamedAt, namedByOthers, wantedBy } from './named-by-others.ts';
import { quotableParts } from './quotable.ts';
import { type Asked, topicStems, weightShare } from './score-sentences.ts';

export interface SpokenOfRequest {
  /** People by their canonical names. */
  readonly speakers: readonly string[];
  readonly topic: string | null;
  /** Whose turns are looked through: not cut to these people. */
  readonly scope: Scope;
}

/** Parts of a score: the topic in the sentence itself, the topic in its turn, and how much it says at all. */
const WEIGHTS = { sentence: 1, turn: 0.5, content: 0.25 };
/** Content words from which a sentence says enough. */
const CONTENT_WORDS_ENOUGH = 15;

/** The part of a turn, short enough to quote, that a name stands in. */
function partAround(text: string, { turn, name }: NamedAt): Span {
  const parts = sentences(text, turn).flatMap((sentence) => quotableParts(text, sentence));
  return parts.find(({ start, end }) => start <= name.start && name.end <= end) ?? name;
}

/** How well a passage tells of the topic; null where its turn says nothing of it. */
function scoreOf(said: { turn: string; part: string }, asked: Asked | null): number | null {
  const content = Math.min(1, contentWords(said.part).length / CONTENT_WORDS_ENOUGH);
  if (asked === null) return content;
  const inTurn = weightShare(asked, topicStems(said.turn, asked));
  if (inTurn === 0) return null;
  const inPart = weightShare(asked, topicStems(said.part, asked));
  return WEIGHTS.sentence * inPart + WEIGHTS.turn * inTurn + WEIGHTS.content * content;
}

/**
 * Passages in which others speak of these people, in reports too; the best first, one of a turn. With a topic only turns
 * that hold some of it. A name that may be somebody else's is none of theirs.
 */
export async function spokenOf(
  parts: SearchParts,
  request: SpokenOfRequest,
): Promise<readonly Chosen[]> {
  const known = await knownNames(parts);
  const asked = request.topic === null ? null : await askedFor(parts, request.topic);
  const best = new Map<Turn, Chosen>();
  for (const name of request.speakers) {
    const who = wantedBy(name, known);
    if (who === null) continue;
    for (const mention of await namedByOthers(parts.corpus, who, request)) {
      const { turn } = mention;
      const text = await parts.corpus.text(turn.session);
      const span = partAround(text, mention);
      const said = {
        turn: text.slice(turn.start, turn.end),
        part: text.slice(span.start, span.end),
      };
      const score = scoreOf(said, asked);
      if (score === null || score <= (best.get(turn)?.score ?? -1)) continue;
      best.set(turn, { turn, span, score });
    }
  }
  return [...best.values()].toSorted((a, b) => b.score - a.score).slice(0, RELATED_MAX);
}
