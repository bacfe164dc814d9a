import { Directory } from '../../src/people/directory.ts';
import type { SeenName } from '../../src/people/printed-names.ts';

export type Printed = readonly [
  spelling: string,
  how?: SeenName['how'],
  session?: string,
  turns?: number,
];

/** Evidence as a store would have it, ids given by a directory. */
export function seen(names: readonly Printed[]): readonly SeenName[] {
  const directory = new Directory([]);
  return names.map(
    ([spelling, how = 'label', session = 's', turns = how === 'listed' ? 0 : 1]) => ({
      speakerId: directory.identify(spelling, session),
      spelling,
      how,
      session,
      turns,
    }),
  );
}
