import type { Furniture, ParsedTurn, Span } from '../domain.ts';
import { readLabel } from './label.ts';
import { type Line, skipSpace } from './lines.ts';
import { looksLikeSpeaker } from './person-name.ts';
import {
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

/** A speaker's name alone on a line, and under it words or an empty block's counters. */
function headsSpeaker(line: Line, next: Line | undefined): boolean {
  if (next === undefined || !looksLikeSpeaker(line.text)) return false;
  return isReportChrome(next) || !looksLikeSpeaker(next.text);
}

/** Gathers turns and furniture of a report's body, line by line. */
export class EventReportBody {
  readonly turns: ParsedTurn[] = [];
  readonly claims: Furniture[] = [];
  private readonly text: string;
  private label: string | null = null;
  private words: Span | null = null;
  private isTranscript = false;

  constructor(text: string) {
    this.text = text;
  }

  read(line: Line, next: Line | undefined): void {
    if (isMachineNotice(line)) this.claim('disclaimer', line);
    else if (isReportSection(line)) this.openPart(line);
    else if (isReportChrome(line)) this.claim('chrome', line);
    else if (this.isTranscript) this.readSpoken(line);
    else if (headsSpeaker(line, next)) this.openTurn(line.text, line);
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
