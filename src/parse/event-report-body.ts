import type { Furniture, ParsedTurn, Span } from '../domain.ts';
import { readLabel } from './label.ts';
import { type Line, skipSpace } from './lines.ts';
import { headsPeople, isListEntry } from './listed-people.ts';
import { looksLikeSpeaker } from './person-name.ts';
import {
  ARGUMENT_HEADS,
  MACHINE_DISCLAIMERS,
  matchesTemplate,
  REPORT_CHROME,
  REPORT_SECTIONS,
  TRANSCRIPT_SECTION,
} from './templates.ts';

export const isMachineNotice = (line: Line): boolean =>
  matchesTemplate(line.text, MACHINE_DISCLAIMERS);
export const isReportChrome = (line: Line): boolean => matchesTemplate(line.text, REPORT_CHROME);
export const isReportSection = (line: Line): boolean => matchesTemplate(line.text, REPORT_SECTIONS);

/** Lines of a report's body around one, and whether the page sets its paragraphs apart by blank lines. */
interface Around {
  readonly previous: Line | undefined;
  readonly next: Line | undefined;
  readonly printsBlanks: boolean;
}

/**
 * A speaker's name alone on a line, and under it words or an empty block's counters. What stands right under another
 * line, or heads an argument (`Arguments`, `Better Sleep`), is no name.
 */
function headsSpeaker(line: Line, { previous, next, printsBlanks }: Around): boolean {
  if (next === undefined || !looksLikeSpeaker(line.text)) return false;
  if (isReportChrome(next)) return true;
  if (previous !== undefined && ARGUMENT_HEADS.test(previous.text)) return false;
  return (line.afterBlank || !printsBlanks) && !looksLikeSpeaker(next.text);
}

/** Gathers turns and furniture of a report's body, line by line. */
export class EventReportBody {
  readonly turns: ParsedTurn[] = [];
  readonly claims: Furniture[] = [];
  private readonly text: string;
  private label: string | null = null;
  private words: Span | null = null;
  private isTranscript = false;
  private isList = false;

  constructor(text: string) {
    this.text = text;
  }

  read(line: Line, around: Around): void {
    this.isList = this.isList && isListEntry(line);
    if (isMachineNotice(line)) this.claim('disclaimer', line);
    else if (isReportSection(line)) this.openPart(line);
    else if (isReportChrome(line)) this.claim('chrome', line);
    else if (this.isList) this.claim('people-list', line);
    else if (this.isTranscript) this.readSpoken(line);
    else if (headsSpeaker(line, around)) this.openTurn(line.text, line);
    else this.extend(line.start, line.end);
  }

  /** Ends the turn that is open. A label without words opens none. */
  close(): void {
    if (this.words !== null) this.turns.push({ ...this.words, label: this.label });
    this.words = null;
  }

  private claim(name: Furniture['name'], { start, end }: Span): void {
    this.close();
    this.claims.push({ name, start, end });
  }

  private openPart(line: Line): void {
    this.claim('chrome', line);
    this.label = null;
    this.isTranscript = TRANSCRIPT_SECTION.test(line.text);
    this.isList = headsPeople(line);
  }

  private openTurn(label: string, printed: Span): void {
    this.claim('label', printed);
    this.label = label;
  }

  private extend(start: number, end: number): void {
    this.words = { start: this.words?.start ?? start, end };
  }

  /** `Moderator: Good morning.` in the part that prints what was said. */
  private readSpoken(line: Line): void {
    const label = readLabel(this.text, line.start, 'names');
    if (label !== null) this.openTurn(label.text, { start: label.start, end: label.after });
    const start = label === null ? line.start : skipSpace(this.text, label.after, line.end);
    if (start < line.end) this.extend(start, line.end);
  }
}
