/** Texts of putting names and attributions right. */
import type { NameCorrection, TurnCorrection } from '../../src/serve/contract.ts';
import { SITE } from './site-text.ts';

export const CORRECT = {
  send: 'Put it right',
  whoSpoke: 'Who says this?',
  nobody: 'Nobody who can be named',
  note: 'How you know (optional)',
  belongsTo: 'It belongs to',
  where: 'Where',
  everywhere: 'In every session',
  onlyIn: (title: string) => `Only in “${title}”`,
  joinedWith: 'Also printed as',
  joinHint: 'Another spelling, or another person of the list whose turns are this person’s.',
  nameMissing: 'Write the name first.',
  whoMissing: 'Write the name, or tick that nobody can be named.',
  undo: 'Undo',
  takeBack: 'Take back',
  takenBack: 'Taken back.',
  notMadeHere:
    'This correction comes from a people.json beside the records, and is taken back there.',
  show: 'Show the page as it is now',
  download: 'Download people.json',
  heading: 'Put something right',
  lead: 'What is put right here holds at once, everywhere in this collection, until it is taken back. Nothing of the records is changed.',
  nameIs: 'The name is',
  rename: 'The name is written otherwise',
  somebodyElse: (spellings: readonly string[]) =>
    `${spellings.map((one) => `“${one}”`).join(', ')} is somebody else`,
  join: 'They are also printed as …',
  turns: 'Turns that no label names',
  turnsMore: (more: number) => `${more} more can be put right where the sessions are read.`,
  notThisPerson: 'Not this person',
  made: 'Corrections',
  readAs: 'is read as',
  saidBy: 'is said by',
  nobodyKnown: 'nobody who can be named',
  turnOf: (turn: number, title: string) => `Turn ${turn} of “${title}”`,
  unreachable: SITE.unreachable,
} as const;

/** `“R. DALE” is now read as Robin Dale.` */
export function changedNameText({ name, spellings, session }: NameCorrection): string {
  const printed = spellings.map((spelling) => `“${spelling}”`).join(', ');
  const where = session === null ? '' : ', in that session alone';
  return `${printed} ${spellings.length === 1 ? 'is' : 'are'} now read as ${name}${where}.`;
}

/** `This turn is now said by Robin Dale.` */
export function changedTurnText({ speaker }: TurnCorrection): string {
  return `This turn is now said by ${speaker ?? CORRECT.nobodyKnown}.`;
}
