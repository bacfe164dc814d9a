/** Escapes that stand for a character in HTML, JSON and Markdown, undone: a quotation mark must not hide in one. */

const NAMED: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  laquo: '«',
  raquo: '»',
  lsaquo: '‹',
  rsaquo: '›',
  prime: '′',
  lt: '<',
  gt: '>',
  amp: '&',
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  shy: '',
  grave: '`',
  acute: '´',
};

/** `&quot;`, `&#8220;`, `&#x201c;`, and these escaped once more: `&amp;quot;`. */
const ENTITY =
  /&(?:(?:amp|#0{0,4}38|#x0{0,4}26);)*(?:([a-z]{2,6})(?:;|(?![a-z0-9]))|#(\d{1,8});?|#x([0-9a-f]{1,6});?)/giu;
/** `\u201c`, `\x22` as programs write them. */
const PROGRAM_ESCAPE = /\\u(?:\{([0-9a-f]{1,6})\}|([0-9a-f]{4}))|\\x([0-9a-f]{2})/giu;
const MARKDOWN_ESCAPE = /\\([!-/:-@[-`{-~])/gu;

export function decodeEscapes(text: string): string {
  return text
    .replace(ENTITY, entity)
    .replace(PROGRAM_ESCAPE, (_, ...codes: readonly (string | undefined)[]) =>
      character(Number.parseInt(codes.find((code) => code !== undefined) ?? '', 16)),
    )
    .replace(MARKDOWN_ESCAPE, '$1');
}

function entity(whole: string, ...groups: readonly (string | undefined)[]): string {
  const [name, decimal, hex = ''] = groups;
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
  return character(decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal));
}

const LAST_CHARACTER = 0x10ffff;
const character = (code: number) => (code <= LAST_CHARACTER ? String.fromCodePoint(code) : '');
