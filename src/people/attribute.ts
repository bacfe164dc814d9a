import type { AttributedTurn, NameEvidence, ParsedSession } from '../domain.ts';
import type { Directory } from './directory.ts';
import { namedPerson } from './name.ts';

export interface Attributed {
  readonly turns: readonly AttributedTurn[];
  readonly names: readonly NameEvidence[];
}

/** The person that a turn's label names; the labels of a written report are its headings. */
function personIn(label: string | null, kind: ParsedSession['kind']): string | null {
  return label === null || kind === 'report' ? null : namedPerson(label);
}

/** Says of every turn who speaks, where its label names a person, and keeps the spellings that were met. */
export function attribute(session: ParsedSession, directory: Directory): Attributed {
  const names = new Map<string, NameEvidence>();
  const identify = (name: string, how: NameEvidence['how']) => {
    const speakerId = directory.identify(name);
    names.set(`${how}\n${name}`, { speakerId, spelling: name, how });
    return speakerId;
  };
  for (const { name } of session.listed) {
    const person = namedPerson(name);
    if (person !== null) identify(person, 'listed');
  }
  const turns = session.turns.map((turn): AttributedTurn => {
    const name = personIn(turn.label, session.kind);
    if (name === null) return { ...turn, speakerId: null, attribution: 'none' };
    return { ...turn, speakerId: identify(name, 'label'), attribution: 'label' };
  });
  return { turns, names: [...names.values()] };
}
