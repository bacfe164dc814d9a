import type { Understood } from '../understand.ts';

/** Whether a question leans on none before it: what a follow-up leaves open is filled by rules, and no model sees it. */
export function standsAlone({ leansOn, move }: Understood): boolean {
  const { people, topic, goesOn, terse, others, reaction, time } = leansOn;
  return (
    move === null &&
    reaction === null &&
    time === null &&
    !(people || topic || goesOn || terse || others)
  );
}
