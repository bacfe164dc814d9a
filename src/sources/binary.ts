/** First bytes of formats that are no text, with what a user can do about each. */
const SIGNATURES: readonly (readonly [bytes: string, reason: string])[] = [
  ['%PDF-', 'a PDF; save its text as a .txt file'],
  ['PK\u0003\u0004', 'a Word document or an archive; save its text as a .txt file'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Word document; save its text as a .txt file'],
  ['{\\rtf', 'an RTF document; save its text as a .txt file'],
];
const LOOKED_AT_BYTES = 8192;

/** Why these bytes are no text, or null where they may be. */
export function whyNotText(bytes: Uint8Array): string | null {
  if (bytes.length === 0) return 'the file is empty';
  const head = Buffer.from(bytes.subarray(0, LOOKED_AT_BYTES)).toString('latin1');
  const known = SIGNATURES.find(([signature]) => head.startsWith(signature));
  if (known) return known[1];
  return head.includes('\0') ? 'not a text file' : null;
}
