import { describe, expect, it } from 'vitest';
import type { Kind, ParsedSession } from '../../src/domain.ts';
import { attribute } from '../../src/people/attribute.ts';
import { Directory } from '../../src/people/directory.ts';

const session = (
  labels: readonly (string | null)[],
  kind: Kind = 'transcript',
  listed: readonly string[] = [],
): ParsedSession => ({
  title: null,
  event: null,
  year: null,
  date: null,
  place: null,
  kind,
  language: 'eng',
  disclaimer: null,
  start: 0,
  end: labels.length,
  listed: listed.map((name) => ({ name, affiliation: null })),
  turns: labels.map((label, i) => ({ start: i, end: i + 1, label })),
});

const speakers = (parsed: ParsedSession) =>
  attribute(parsed, new Directory([])).turns.map(({ speakerId }) => speakerId);

describe('who speaks', () => {
  it('is the person that the label names, and nobody where it names none', () => {
    expect(speakers(session(['ANA DIAZ', 'MODERATOR', null, 'CHAIR DIAZ', 'INDIA']))).toEqual([
      'ana-diaz',
      null,
      null,
      'diaz',
      null,
    ]);
  });

  it('is nobody in a written report, whose labels are headings', () => {
    expect(speakers(session(['Ana Diaz'], 'report'))).toEqual([null]);
    expect(speakers(session(['Ana Diaz'], 'ai-report'))).toEqual(['ana-diaz']);
  });

  it('says label exactly where somebody is named', () => {
    const { turns } = attribute(session(['ANA DIAZ', 'AUDIENCE', null]), new Directory([]));
    expect(turns.map(({ attribution }) => attribution)).toEqual(['label', 'none', 'none']);
  });

  it('keeps each spelling once, and those of the list apart', () => {
    const parsed = session(['ANA DIAZ', 'ANA DIAZ'], 'transcript', ['Dr Ana Díaz', 'Moderator']);
    expect(attribute(parsed, new Directory([])).names).toEqual([
      { speakerId: 'ana-diaz', spelling: 'Ana Díaz', how: 'listed' },
      { speakerId: 'ana-diaz', spelling: 'ANA DIAZ', how: 'label' },
    ]);
  });
});
