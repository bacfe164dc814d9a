/** The signs that quote, in any language's typography and in what stands for them on a keyboard. */

/** Whether a sign opens or closes wherever it stands, mostly does, or may do either. */
export type Bent = 'opens' | 'mostly-opens' | 'either' | 'mostly-closes' | 'closes';

const BENTS: Readonly<Record<Bent, readonly string[]>> = {
  opens: [
    '„',
    '‟',
    '⹂',
    '「',
    '『',
    '﹁',
    '﹃',
    '｢',
    '〝',
    '《',
    '〈',
    ',,',
    '‚',
    '⟪',
    '⟨',
    '❮',
    '❬',
    '≪',
    '⸢',
    '⸤',
    '⸂',
    '⌜',
  ],
  'mostly-opens': ['“', '«', '‹', '❝', '🙶', '<<', '‘', '❛', '‵', '‛'],
  either: ['"', '＂', '″', '‴', '‶', '‷', '⁗', '˝', 'ʺ', 'ˮ', '`', '´´', "''", '❠', "'", '＇', '´'],
  'mostly-closes': ['”', '»', '›', '❞', '🙷', '🙸', '>>', '’', '❜', '’’'],
  closes: [
    '」',
    '』',
    '﹂',
    '﹄',
    '｣',
    '〞',
    '〟',
    '》',
    '〉',
    '⟫',
    '⟩',
    '❯',
    '❭',
    '≫',
    '⸣',
    '⸥',
    '⸃',
    '⌝',
  ],
};
const BENT_OF: ReadonlyMap<string, Bent> = new Map(
  (['opens', 'mostly-opens', 'either', 'mostly-closes', 'closes'] as const).flatMap((bent) =>
    BENTS[bent].map((sign): [string, Bent] => [sign, bent]),
  ),
);

/** How a sign is bent; a run of one sign is as the sign is. */
export const bentOf = (sign: string): Bent =>
  BENT_OF.get(sign) ?? BENT_OF.get([...sign][0] ?? '') ?? 'either';

/** Signs that are apostrophes too; as many again make a quotation mark of two strokes. */
const SINGLE = `['‘’‚‛′‵´ʹʼʻʽ＇❛❜❟]`;
export const isSingle = (sign: string): boolean => SINGLE_SIGN.test(sign);
const SINGLE_SIGN = new RegExp(`^${SINGLE}$`, 'u');

const DOUBLE = `["＂“”„‟⹂«»‹›「」『』﹁﹂﹃﹄｢｣〝〞〟《》〈〉❝❞❠🙶🙷🙸″‴‶‷⁗˝ʺˮ⟪⟫⟨⟩❮❯❬❭≪≫⸢⸣⸤⸥⸂⸃⌜⌝]`;

/** Every sign, two-stroked ones as one; `,,` only where words begin behind it. */
export const SIGNS = new RegExp(
  `\`+|<<+|>>+|,,(?=\\p{L})|(?:${SINGLE}){2,}|${DOUBLE}|${SINGLE}`,
  'gu',
);

/** Who may close what: a sign that mostly closes does so where its partner is open, whatever stands around it. */
const PARTNERS: Readonly<Record<string, string>> = {
  '”': '“„‟,,',
  '“': '„‚,,',
  '»': '«',
  '«': '»',
  '›': '‹',
  '‹': '›',
  '‘': '‚',
  '❞': '❝',
};
export const isPartner = (closing: string, opening: string): boolean =>
  PARTNERS[closing]?.includes(opening) ?? false;
