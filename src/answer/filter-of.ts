import type { Filter, State } from '../asking.ts';

/** What a question restricts its search to. */
export function filterOf({ intent, speakers, without, sessions, from, to, kind }: State): Filter {
  return {
    // Who somebody is, others say too.
    speakers: intent === 'who-is' ? [] : speakers,
    without,
    sessions,
    from: from ?? undefined,
    to: to ?? undefined,
    kinds: kind === null ? [] : [kind],
  };
}
