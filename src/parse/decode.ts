// What Windows-1252 holds at 0x80 to 0x9F, in order; \u0000 stands where it holds nothing.
const HIGH = '€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ';
const HIGH_START = 0x80;

/** Node 20 reads "windows-1252" as Latin-1, which has control characters where this has quotes. */
function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = new TextDecoder('windows-1252').decode(bytes);
  return latin1.replace(/[\u0080-\u009f]/g, (control) => {
    const character = HIGH.charAt(control.charCodeAt(0) - HIGH_START);
    return character === '\0' ? control : character;
  });
}

/**
 * The text of a record's bytes: UTF-8 without its byte order mark, else Windows-1252. Nothing else
 * is changed, so offsets into the text are offsets into the record as it was saved.
 */
export function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}
