const AS_TEXT = 'save its text as a .txt file';
const AS_UTF_8 = 'UTF-16 text; save it as UTF-8';

/** First bytes of formats that are no text, with what a user can do about each. */
const SIGNATURES: readonly (readonly [bytes: string, reason: string])[] = [
  ['%PDF-', `a PDF; ${AS_TEXT}`],
  ['PK\u0003\u0004', `a Word document or an archive; ${AS_TEXT}`],
  ['\u00d0\u00cf\u0011\u00e0', `an old Word document; ${AS_TEXT}`],
  ['{\\rtf', `an RTF document; ${AS_TEXT}`],
  ['\u00ff\u00fe', AS_UTF_8],
  ['\u00fe\u00ff', AS_UTF_8],
];

/** How text begins that is marked up for a browser or a player, whose marks would be taken for words. */
const MARKED_UP: readonly (readonly [beginning: RegExp, reason: string])[] = [
  [/^<(?:!doctype html|html)[\s>]/i, `a saved web page; ${AS_TEXT}`],
  [/^<\?xml[^>]*>\s*<(?:!doctype html|html)[\s>]/i, `a saved web page; ${AS_TEXT}`],
  [/^WEBVTT(?:\s|$)/, `WebVTT subtitles; ${AS_TEXT}, without the times`],
  // 1
  // 00:00:01,000 --> 00:00:04,000
  [
    /^\d+[ \t]*\r?\n\d{1,2}:\d\d:\d\d[,.]\d{3}[ \t]*-->/,
    `SRT subtitles; ${AS_TEXT}, without the times`,
  ],
];

const LOOKED_AT_BYTES = 8192;
const UTF_8_MARK = '\u00ef\u00bb\u00bf';

/** Why these bytes are no text of a record, or null where they may be. */
export function whyNotText(bytes: Uint8Array): string | null {
  if (bytes.length === 0) return 'the file is empty';
  const head = Buffer.from(bytes.subarray(0, LOOKED_AT_BYTES)).toString('latin1');
  const known = SIGNATURES.find(([signature]) => head.startsWith(signature));
  if (known) return known[1];
  if (head.includes('\0')) return 'not a text file';
  const text = (head.startsWith(UTF_8_MARK) ? head.slice(UTF_8_MARK.length) : head).trimStart();
  return MARKED_UP.find(([beginning]) => beginning.test(text))?.[1] ?? null;
}
