import type { NameEvidence } from '../../src/domain.ts';
import { nameKey } from '../../src/people/name.ts';
import { PeopleIndex } from '../../src/understand/people-index.ts';

/** An index of people who speak under these labels. */
export const speaking = (...labels: readonly string[]): PeopleIndex =>
  new PeopleIndex(
    labels.map(
      (spelling): NameEvidence => ({ speakerId: nameKey(spelling), spelling, how: 'label' }),
    ),
  );
