import type { AttributedTurn, NameEvidence, ParsedSession } from '../domain.ts';
import type { Directory } from './directory.ts';
import { bareName } from './name.ts';
import { isRole } from './roles.ts';

export interface Attributed {
  readonly turns: readonly AttributedTurn[];
  readonly names: readonly NameEvidence[];
}

/** A person's name in a label, or null where the label is a role or a report's heading. */
function personIn(label: string | null, kind: ParsedSession['kind']): string | null {
  if (label === null || kind === 'report' || isRole(label)) return null;
  const name = bareName(label);
  return name === '' || isRole(name) ? null : name;
}

/** Says of every turn who speaks, where its label names a person, and keeps the spellings that were met. */
export function attribute(session: ParsedSession, directory: Directory): Attributed {
  const names = new Map<string, NameEvidence>();
  const identify = (name: string, how: NameEvidence['how']) => {
    const speakerId = directory.identify(name);
    names.set(`${how}\n${name}`, { speakerId, spelling: name, how });
    return speakerId;
  };
  for (const { name } of session.listed) identify(bareName(name), 'listed');
  const turns = session.turns.map((turn): AttributedTurn => {
    const name = personIn(turn.label, session.kind);
    if (name === null) return { ...turn, speakerId: null, attribution: 'none' };
    return { ...turn, speakerId: identify(name, 'label'), attribution: 'label' };
  });
  return { turns, names: [...names.values()] };
}
