import { describe, expect, it } from 'vitest';
import type { CorpusMeasure } from '../../bench/measures.ts';
import { report, verdict } from '../../bench/report.ts';

const latency = (p50: number) => ({ p50, p95: 2 * p50 });
const ingest = { passages: 100, peakMegabytes: 200, startSeconds: 1 };

const embed = { adapter: 2_000, pipeline: 1_000 };

function measured(ours: Partial<CorpusMeasure['ours']> = {}): CorpusMeasure {
  const ask = {
    search: latency(1.3),
    answer: latency(21.5),
    rawParts: latency(1),
    recall: 0.98,
    embed,
  };
  return {
    name: 'toy',
    characters: 50_000,
    ours: { ...ingest, seconds: 2, ask, ...ours },
    recipe: { ...ingest, seconds: 10, ask: latency(2) },
    recipeOwnEmbeddings: { ...ingest, seconds: 3, ask: latency(2) },
  };
}

const rowOf = (text: string, start: string): string[] =>
  (text.split('\n').find((line) => line.startsWith(`| ${start}`)) ?? '')
    .split('|')
    .map((cell) => cell.trim());

describe('report', () => {
  it('compares ingest by time, against the recipe as it is and with our embeddings', () => {
    const text = report(measured());
    expect(rowOf(text, "ingest against LangChain's")).toContain('5.00 ×');
    expect(rowOf(text, "ingest against LangChain's")).toContain('met');
    expect(rowOf(text, 'ingest against the recipe, our')).toContain('1.50 ×');
  });

  it('counts passages and characters a second', () => {
    // 100 passages and 50,000 characters in 2 s
    expect(rowOf(report(measured()), 'Rapporteur').slice(2, 5)).toEqual(['100', '50', '25']);
  });

  it('bounds an answer by one and a half times its raw parts and 20 ms', () => {
    const row = rowOf(report(measured()), 'answer, p50');
    expect(row).toContain('≤ 21.5 ms (1.5 × raw parts + 20 ms)');
    expect(row).toContain('met');
  });

  it('bounds a search by 1.3 times its raw parts, and asks for recall', () => {
    expect(rowOf(report(measured()), 'search, p50')).toContain('≤ 1.3 ms (1.3 × raw parts)');
    expect(rowOf(report(measured()), 'HNSW recall')).toContain('≥ 0.98');
  });

  it('does not call an aim met that is missed by a little', () => {
    const ask = {
      search: latency(1.31),
      answer: latency(21.6),
      rawParts: latency(1),
      recall: 0.979,
      embed,
    };
    const text = report(measured({ seconds: 2.01, peakMegabytes: 600, startSeconds: 2, ask }));
    expect(text.match(/MISSED/g)).toHaveLength(6);
    expect(rowOf(text, "ingest against LangChain's")).toContain('MISSED');
  });
});

describe('verdict', () => {
  it('says in one line that all is well', () => {
    // Two corpora, each with seven aims: ingest, memory, search, answer, start, recall, embedding.
    expect(verdict([measured(), measured()])).toBe('14 of 14 aims met.');
  });

  it('names what is missed, where, and by how much', () => {
    const line = verdict([measured({ startSeconds: 2.5 })]);
    expect(line).toBe(
      '6 of 7 aims met; MISSED: start to first answer with toy (2.50 s, asked < 2.00 s).',
    );
  });
});
