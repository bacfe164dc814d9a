import { MEETINGS } from './meetings.ts';

// Titles print most of their longer words with a capital.
const TITLE_WORDS_MIN = 4;
const TITLE_CAPITALS_SHARE = 0.6;

// `NINTH ANNUAL MEETING OF THE INTERNET GOVERNANCE FORUM 2014`, `EuroDIG 2017`, `WS 12`
const EVENT_LINE =
  /^(?:the )?[\w-]{1,20} (?:annual )?meeting of the (?:internet governance forum|igf)\b|^(?:internet governance forum|igf|eurodig),? ?\d{0,4}$|^(?:ws|of|workshop|open forum|room|salle) ?\w{0,4}$/i;
const cities = new Set(Object.values(MEETINGS).map(({ place }) => place?.toLowerCase()));

// A longer line is a paragraph.
const TITLE_CHARS_MAX = 300;

/** `United Nations Office, Nairobi, Kenya`: a place of the series among the parts between commas. */
const isAddress = (parts: readonly string[]): boolean =>
  parts.length > 2 && parts.some((part) => cities.has(part));

/** Whether a head line names the meeting, its city or a room, and not the session. */
export function isEventLine(text: string): boolean {
  const parts = text.split(',').map((part) => part.trim().toLowerCase());
  return EVENT_LINE.test(text) || cities.has(parts[0]) || isAddress(parts);
}

/** Whether a line is written as a title is, whatever it ends with: `A Question of Trust and Law?` */
export function looksLikeTitle(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /^\p{L}{4,}/u.test(word));
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length >= TITLE_WORDS_MIN && capitals >= words.length * TITLE_CAPITALS_SHARE;
}

/** A printed title, or null where the line is too long to be one. It comes without its uneven spaces and
 * a captioner's ` – RAW` or `FINISHED - `. */
export function readTitle(printed: string): string | null {
  if (printed.length > TITLE_CHARS_MAX) return null;
  const title = printed
    .replace(/\s+/g, ' ')
    .replace(/^(?:RAW|FINISHED|UNEDITED|FINAL)\b(?: COPY)? ?[-–—:]+ ?/i, '')
    .replace(/ ?[-–—(]{1,3} ?(?:RAW|FINISHED|UNEDITED)(?: COPY| FILE)?\)?$/i, '')
    .trim();
  return title === '' ? null : title;
}
