import type { State } from '../asking.ts';
import type { SearchParts } from '../retrieve/rank.ts';
import { scopeOf } from '../retrieve/scope.ts';
import { filterOf } from './filter-of.ts';
import { italics, plain } from './render.ts';
import { sessionsInWords } from './sessions-in-words.ts';
import { tally } from './tally.ts';

/**
 * In Markdown, where the person who was found silent does speak: on the topic outside the time, the session or the kind
 * asked for; else at all.
 */
export async function wayOn(parts: SearchParts, state: State): Promise<readonly string[]> {
  const [speaker, ...more] = state.speakers;
  if (speaker === undefined || more.length > 0) return [];
  const anywhere: State = {
    ...state,
    ...{ from: null, to: null, sessions: [], kind: 'transcript', intent: 'list', of: 'sessions' },
  };
  const scope = await scopeOf(parts.corpus, filterOf(anywhere));
  const rowsOn = async (topic: string | null) =>
    (await tally(parts, { state: { ...anywhere, topic }, scope })).data.rows;
  const onTopic = state.topic === null ? [] : await rowsOn(state.topic);
  const of = onTopic.length > 0 ? ` of ${italics(state.topic ?? '')}` : '';
  const rows = onTopic.length > 0 ? onTopic : await rowsOn(null);
  return rows.length === 0 ? [] : [`${plain(speaker)} spoke${of} in ${sessionsInWords(rows)}.`];
}
