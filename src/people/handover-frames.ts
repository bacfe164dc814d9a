import type { SpokenName } from './spoken-name.ts';

/**
 * Ways of giving the floor to somebody, with `@` in place of the name; in lower case. `I give the floor to @`,
 * `Next, @`, `I'd like to invite @ to speak`, `@, you have the floor`, `Please go ahead, @`.
 */
const HANDOVERS: readonly RegExp[] = [
  /\b(?:give|giving|pass|passing|yield|hand|handing)\b (?:\w+ ){0,6}to @/u,
  /\bover to (?:you,? )?@/u,
  /\b(?:turn|go|move|turning|going|moving) (?:now |next |first |over )?to @/u,
  /\b(?:invite|call|call on|call upon|introduce|recogni[sz]e),? @/u,
  /\bask @ to\b/u,
  /\b(?:please|let us|let's|join me in|help me) welcom(?:e|ing) @/u,
  /\b(?:see|have) @['’]s hand\b/u,
  /^(?:(?:yes|so|okay|now|and),? )?@\?$/u,
  /\b(?:palabra|palavra|micr[oó]fono|microfone) (?:a|para|ao|à) @/u,
  /\b(?:tiene|toma|con) la palabra @|@,? (?:tiene|tem) (?:usted )?(?:la palabra|a palavra)/u,
  /\bla parole (?:à|est à|est maintenant à) @|@,? (?:vous avez|a) la parole/u,
  /@,? (?:por favor|adelante|s['’]il vous pla[iî]t)\W*$|\badelante,? @\W*$/u,
  /\bnext(?: (?:is|up|up is|we have|on the list is),?|,)? @/u,
  /\b(?:next|first|second|third|fourth|fifth|last|final|opening|closing) (?:speaker|panell?ist|presenter|discussant|intervention|contribution)s?(?:, who)?(?: is| will be|,|:) @/u,
  /^(?:now|first|then|so|and now|and next),? @(?:,| from\b).*\bplease\W*$/u,
  /@(?:,? (?:from|of) [^.;]{1,60}?)?,? (?:please(?=\W*$| (?:go|take|proceed|begin|start|come|introduce|you have))|go ahead|your turn|the floor is yours|you (?:now )?have (?:the floor|\w+ minutes)|has the floor)/u,
  /(?:\bplease|\bgo ahead|\bfloor is yours|\bhave the floor),? @\W*$/u,
  /\bfloor (?:is|goes|now goes) to @/u,
];

/** What stands behind the name of somebody who speaks next; not `@'s point`, not `@ said`. */
const FOLLOWS =
  /@(?=$|[.,!?;:)]|['’]s hand\b| *[\u2010-\u2015-]| (?:please|you|has|to|for|from|of|at|who|will|and|now|go|the floor|online|here|first|next|with|on|de|del|da|do|du|tiene|tem|por|vous|a la parole)\b)/u;

/** Words that make it no handing over, or one that comes later, or to others too. */
const HOLDS_BACK =
  /\b(?:not|cannot|but|unfortunately|later|before|after|afterwards|when|until|unless|once|tomorrow|yesterday|again|wanted|was|were|had|or|instead|and then|followed by|on behalf|would have|applause|if(?! you))\b|n['’]t\b|\bthank(?:s| you)(?: very much| so much| a lot)?,? (?:to )?@/u;

/** Who somebody is, before the name: `to my co-moderator Jane Roe`, `welcome the President of Estonia, Jane Roe`. */
const WHO_IT_IS =
  /\b(to|invite|call on|call upon|welcome|introduce|palabra a|parole à) (?:my|our|the|his|her|su|nuestr[oa]|notre|mon|ma) [^.;:?!@]{1,80}?,? @/u;
/** Words that make what stands between more than who it is. */
const MORE_THAN_THAT =
  /\b(?:and|with|by|about|as|that|which|to|on|because|said|mentioned|point|question)\b/u;

/** The sentence with `@` in place of the name, and of who it is. */
export function frameOf(words: string, { start, end }: SpokenName): string {
  const frame = `${words.slice(0, start)}@${words.slice(end)}`.replace(/\s+/gu, ' ').toLowerCase();
  return frame.replace(WHO_IT_IS, (all, verb: string) =>
    MORE_THAN_THAT.test(all.slice(verb.length)) ? all : `${verb} @`,
  );
}

/** Whether a frame gives the floor to the name in it. */
export const isHandover = (frame: string) =>
  FOLLOWS.test(frame) && !HOLDS_BACK.test(frame) && HANDOVERS.some((way) => way.test(frame));
