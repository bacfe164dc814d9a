import type { Citation } from '../../../src/asking.ts';
import type { Draw } from './draw.ts';
import { type Asked, sayer } from './ground.ts';

/** Sentences that are true, or nobody's business, for a lie to stand among. */
export function honestSentence({ citations }: Asked['answer'], draw: Draw): string {
  const citation = draw.one(citations);
  const sentences: readonly ((one: Citation) => string)[] = [
    (one) => `${sayer(one)} spoke about it [${one.n}].`,
    (one) => `This was raised by ${sayer(one)} [${one.n}].`,
    (one) => `More on it is in the record [${one.n}].`,
    (one) => `There is also this to read [${one.n}][${one.n}].`,
    (one) => `The matter came up again [${one.n}, 97].`,
    () => 'The speakers set different weights.',
    () => 'Nothing else is known of it [64].',
  ];
  return draw.one(sentences)(citation);
}

/** A reply that tells something amid other sentences, in one paragraph or several. */
export function replyOf(told: string, asked: Asked, draw: Draw): string {
  const honest = () => honestSentence(asked.answer, draw);
  const sure = `It was spoken of [${draw.one(asked.answer.citations).n}].`;
  const before = draw.maybe(0.5) ? [honest()] : [];
  const after = draw.maybe(0.5) ? [honest()] : [];
  const gap = () => draw.one([' ', '\n\n', '\n\n']);
  return [sure, ...before, told, ...after].reduce((text, part) => `${text}${gap()}${part}`);
}

/** A text cut at any of its UTF-16 units, also inside a character. */
export function cutAnywhere(text: string, draw: Draw): readonly string[] {
  const pieces: string[] = [];
  const longest = draw.one([3, 9, 40, 400]);
  for (let at = 0; at < text.length; ) {
    const length = 1 + draw.below(longest);
    pieces.push(text.slice(at, at + length));
    at += length;
  }
  return pieces;
}
