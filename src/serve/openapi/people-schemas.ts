import {
  group,
  kind,
  listOf,
  objectOf,
  orNull,
  ref,
  text,
  textOrNull,
  whole,
  wholeOrNull,
} from './shapes.ts';

const speakerProperties = {
  id: { type: 'string', description: 'Stays when a better spelling of the name arrives.' },
  speaker: text,
  aliases: listOf(text),
  sessions: whole,
  turns: whole,
  words: whole,
} as const;

const neighbours = listOf(objectOf({ speaker: text, turns: whole }));
const sentence = {
  ...textOrNull,
  description: "The record's sentence that says so, where it is not a label or a list.",
} as const;

const profileProperties = {
  names: listOf(
    objectOf({
      spelling: text,
      how: { type: 'string', enum: ['label', 'listed', 'self', 'introduced'] },
      session: text,
      turn: wholeOrNull,
      turns: whole,
      because: {
        ...textOrNull,
        description: "Why the name is this person's; null for the person's own spelling.",
      },
      evidence: sentence,
    }),
  ),
  affiliations: listOf(
    objectOf({
      affiliation: text,
      group: orNull(group),
      how: { type: 'string', enum: ['label', 'listed', 'self'] },
      session: text,
      evidence: sentence,
    }),
  ),
  group: { ...orNull(group), description: 'As last said or listed.' },
  years: listOf(
    objectOf({
      year: wholeOrNull,
      sessions: listOf(
        objectOf({
          session: text,
          title: textOrNull,
          date: textOrNull,
          kind,
          turns: whole,
          words: whole,
        }),
      ),
    }),
  ),
  terms: {
    ...listOf(objectOf({ term: text, count: whole, z: { type: 'number' } })),
    description:
      'Words that the person says more than others do, by the z-score of the log-odds ratio with an informative Dirichlet prior.',
  },
  first: orNull(ref('Citation')),
  last: orNull(ref('Citation')),
  follows: { ...neighbours, description: 'After whom the person speaks.' },
  precedes: { ...neighbours, description: 'Who speaks after the person.' },
  reports: listOf(objectOf({ session: text, title: textOrNull, kind })),
} as const;

const nameCorrection = objectOf({
  name: text,
  spellings: listOf(text),
  session: { ...textOrNull, description: 'Where a single word is meant in one session alone.' },
  note: textOrNull,
});
const turnCorrection = objectOf({
  session: text,
  turn: whole,
  begins: { ...textOrNull, description: 'The first words of the turn, against mistakes.' },
  speaker: { ...textOrNull, description: 'Null: said by nobody known.' },
  note: textOrNull,
});

/** People and what users have put right about them. */
export const PEOPLE_SCHEMAS = {
  Speaker: objectOf(speakerProperties),
  SpeakerProfile: objectOf({ ...speakerProperties, ...profileProperties }),
  Corrections: objectOf({
    version: { type: 'integer', enum: [1] },
    names: listOf(nameCorrection),
    turns: listOf(turnCorrection),
  }),
} as const;
