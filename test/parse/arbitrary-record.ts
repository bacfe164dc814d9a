import fc from 'fast-check';

/** A record that was built from its turns, so that its right parse is known. */
export interface BuiltRecord {
  readonly text: string;
  readonly turns: readonly (readonly [string | null, string])[];
}

const name = fc.constantFrom(
  'ANNA BELL',
  'CHAIR ST. CLAIR',
  'D. DUNN',
  'UNESCO',
  'MODERATOR',
  'AUDIENCE MEMBER',
  'THE CHAIR (HON. BEN ROE (X, LIB.))',
  'Dr. Ben van Rijn',
);
const sentence = fc.constantFrom(
  'We have met before.',
  'I have two points: one is trust.',
  '(Applause)',
  'At 10:30 we begin.',
  '‑‑ of our region.',
  'So “trust” is all.',
  'Ça va?',
);
const words = fc
  .array(sentence, { minLength: 1, maxLength: 4 })
  .chain((sentences) => fc.constantFrom(' ', '\n', '\n\n').map((gap) => sentences.join(gap)));
const turn = fc.record({
  label: fc.option(name),
  words,
  indent: fc.constantFrom('', '  ', '\u00a0'),
  gap: fc.constantFrom('', ' ', '   ', '\u00a0'),
});
const head = fc.constantFrom(
  '',
  'IGF 2018 - Day 2 - Salle X - A Title of Ours\n\n',
  'Below are the outputs of the real-time captioning of the Tenth Meeting of the IGF.\n\n***\n\n',
);

/** Well-formed captions: `>> LABEL: words`, with the marks' and spaces' printed variety. */
export const captions: fc.Arbitrary<BuiltRecord> = fc
  .record({
    head,
    turns: fc.array(turn, { minLength: 1, maxLength: 12 }),
    foot: fc.constantFrom('', '\n', ' \r\n\n'),
  })
  .map(({ head, turns, foot }) => ({
    text: `${head}${turns
      .map(({ label, words, indent, gap }) =>
        label === null
          ? `${indent}>>${gap || ' '}${words}`
          : `${indent}>>${gap}${label}:${gap}${words}`,
      )
      .join('\n\n')}${foot}`,
    turns: turns.map(({ label, words }) => [label, words] as const),
  }));

const PIECES = [
  '>>',
  '>> ',
  '\n',
  '\r\n',
  '\n\n',
  ':',
  ' ',
  '\u00a0',
  'A:',
  'ANNA BELL: ',
  'Anna Bell: ',
  '(',
  ')',
  '***',
  '. ',
  'Updated: Mon, 27/01/2020 - 13:09\n',
  'Main Session\n',
  '1. Key Policy Questions and Expectations\n',
  '2. Discussion Areas:\n',
  '8. Session Outputs:\n',
  'Disclaimer: generated automatically by X\n',
  'Session report\n',
  'Session transcript\n',
  'Speakers:\n',
  '  • Anna Bell, Law\n',
  'Speech speed\n',
  'This is the output of the real-time captioning\n',
  'IGF 2018 - Day 2\n',
  '12 JUNE 2017 15:00\n',
  'We begin.',
  '\ufeff',
  '\ud800',
  '主席：',
];

/** Texts made of the shapes' own pieces in any order. */
export const scraps: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 6 })), {
    maxLength: 30,
  })
  .map((pieces) => pieces.join(''));

/** A text with a stretch of it cut out, doubled, or replaced by a scrap. */
export const mutated: fc.Arbitrary<string> = fc
  .tuple(captions, fc.nat(), fc.nat({ max: 40 }), scraps)
  .map(([{ text }, seed, length, scrap]) => {
    const at = seed % (text.length + 1);
    const rest = text.slice(at + length);
    return seed % 2 === 0
      ? text.slice(0, at) + scrap + rest
      : text.slice(0, at + length) + text.slice(at);
  });
