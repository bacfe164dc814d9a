import type { AttributedTurn, ParsedSession } from '../domain.ts';
import { type Attributed, type AttributeParts, Met } from './met.ts';
import { Speakers } from './who-speaks.ts';

export type { Attributed, AttributeParts } from './met.ts';

/**
 * Says of every turn who speaks, and by what evidence, keeps the spellings that were met, and what people belong to. In
 * a written report labels are headings and nobody speaks.
 */
export function attribute(session: ParsedSession, parts: AttributeParts): Attributed {
  const met = new Met(parts);
  for (const person of session.listed) met.list(person);
  const speakers = new Speakers(parts.text, session.turns);
  const turns = session.turns.map((turn, at): AttributedTurn => {
    const named = session.kind === 'report' ? null : speakers.of(turn, at);
    if (!named) return { ...turn, speakerId: null, attribution: 'none', evidence: null };
    const speakerId = met.identify(named.name, named.how);
    met.labelled(speakerId, named.how === 'label' ? turn.label : null);
    // A machine's summary speaks of people, and somebody introduced has not spoken yet.
    if (session.kind === 'transcript' && named.how !== 'introduced') met.said(speakerId, turn);
    return { ...turn, speakerId, attribution: named.how, evidence: named.evidence };
  });
  return { turns, names: met.names(), affiliations: met.affiliations() };
}
