/** What somebody does with the answer before, rather than ask anything. */
export type Move =
  | { readonly type: 'more' | 'accept' | 'decline' | 'other' }
  /** Picks from what was offered: 0 for the first, -1 for the last. */
  | { readonly type: 'pick'; readonly place: number };

const NUMBERS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ['first', 'former', 'one'],
    ['second', 'two'],
    ['third', 'three'],
    ['fourth', 'four'],
    ['fifth', 'five'],
    ['sixth', 'six'],
    ['seventh', 'seven'],
    ['eighth', 'eight'],
    ['ninth', 'nine'],
    ['tenth', 'ten'],
  ].flatMap((names, place) => names.map((name) => [name, place])),
);
const ORDINAL =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|former|latter';
const CARDINAL = 'one|two|three|four|five|six|seven|eight|nine|ten';

/** A whole utterance, thanks and full stops apart. */
const whole = (alternatives: string) =>
  new RegExp(
    `^[\\s,]*(?:${alternatives})(?:[\\s,]+(?:please|thanks|thank you|then))?[\\s.!?…]*$`,
    'iu',
  );

const MOVES: readonly (readonly [RegExp, Move['type']])[] = [
  [
    whole(
      `(?:and |ok(?:ay)?,? |yes,? )?(?:(?:some |a bit |even )?more(?: (?:of (?:this|that|these|those|them|it)|quotes|quotations|results|answers|examples))?|show (?:me )?(?:more|the rest|the others|the next(?: ones)?)(?: (?:quotes|quotations|results|of (?:them|these|those)))?|(?:give|tell) me more(?: (?:quotes|quotations|about (?:it|this|that)))?|go on|continue|carry on|keep going|next(?: page| ones?)?|the next ones?|the rest|any more|(?:is there|are there|anything|any) more|what else|anything else|what else (?:did|does|has|have|do) (?:he|she|they) (?:say|said|think)(?: (?:about|on) (?:it|this|that))?)`,
    ),
    'more',
  ],
  [
    whole(
      `(?:ok(?:ay)?|yes|yeah|yep|yup|sure|of course|alright|right|fine),?(?: (?:please(?: do)?|do(?: that| it| so)?|go ahead|sure|let['’]s do (?:that|it)|that one|i (?:do|would)|show (?:me|it)|sounds good|why not))?|please do(?: that| so| it)?|please|do (?:that|it|so)|go ahead|let['’]s do (?:that|it)|sounds good|why not|by all means|ask (?:that|it)|absolutely|definitely|gladly|that would be (?:great|good|nice)|good idea|yes i (?:do|would)`,
    ),
    'accept',
  ],
  [
    whole(
      `(?:no|nope|nah|not? that),? (?:the other(?: (?:one|person|guy|man|woman|[\\p{L}'’-]+))?|not (?:him|her|them|that one|that|this one)|another(?: one)?|someone else|somebody else|the next one)|(?:i (?:mean|meant) )?the other(?: (?:one|person|guy|man|woman))?|not (?:him|her|them|that one|this one|that person|the one i meant)|(?:that['’]s |that is )?(?:the )?wrong (?:one|person|man|woman)|(?:show me )?another one|(?:no,? )?i (?:mean|meant) (?:someone|somebody) else|that['’]s not (?:him|her|who i meant|the one)`,
    ),
    'other',
  ],
  [
    whole(
      `no|nope|nah|no,? (?:thanks|thank you|that['’]s (?:all|it|fine)|not now|it['’]s fine)|not now|never ?mind|that['’]s (?:all|it)|don['’]t|no need|forget it`,
    ),
    'decline',
  ],
];
const PICK = whole(
  `(?:no,? )?(?:and |i (?:mean|meant) |i['’]d like |take |show (?:me )?|pick )?(?:(?:the )?(?<ordinal>${ORDINAL})(?: one| person| name| option| choice| suggestion)?|(?:the )?(?<digits>\\d{1,2})(?:st|nd|rd|th)(?: one)?|(?:number |no\\.? ?|option |choice |#)(?:(?<number>\\d{1,2})|(?<word>${CARDINAL}))|(?<bare>\\d{1,2})[.)]?)`,
);

function placePicked(groups: Readonly<Record<string, string | undefined>>): number | null {
  const { ordinal, digits, number, word, bare } = groups;
  const named = (ordinal ?? word)?.toLowerCase();
  if (named === 'last' || named === 'latter') return -1;
  if (named !== undefined) return NUMBERS[named] ?? null;
  const counted = Number(digits ?? number ?? bare);
  return counted > 0 ? counted - 1 : null;
}

/** `OK, thanks`: no more is wanted. */
const THANKS =
  /^\W*(?:ok(?:ay)?|all ?right|right|fine|great)[\s,.!]+(?:many )?(?:thanks|thank you|thx|cheers)\b/iu;

/** What an utterance does with the answer before; null where it asks something of its own. */
export function findMove(utterance: string): Move | null {
  if (THANKS.test(utterance)) return null;
  const picked = PICK.exec(utterance)?.groups;
  const place = picked === undefined ? null : placePicked(picked);
  if (place !== null) return { type: 'pick', place };
  const type = MOVES.find(([pattern]) => pattern.test(utterance))?.[1];
  return type === undefined || type === 'pick' ? null : { type };
}
