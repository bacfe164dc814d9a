import { describe, expect, it } from 'vitest';
import { sayProgress } from '../../src/embed/download-progress.ts';

describe('sayProgress', () => {
  it('says how far a file is, at most once a second', () => {
    const lines: string[] = [];
    let time = 0;
    const progress = sayProgress(
      (line) => lines.push(line),
      () => time,
    );
    for (const [now, bytes] of [
      [0, 1],
      [999, 50],
      [1_000, 60],
      [1_500, 99],
      [2_000, 200],
    ] as const) {
      time = now;
      progress('model.onnx', bytes, 200);
    }
    expect(lines).toEqual(['  model.onnx: 0 %', '  model.onnx: 30 %', '  model.onnx: 100 %']);
  });

  it('counts megabytes where the host does not say how long the file is', () => {
    const lines: string[] = [];
    sayProgress(
      (line) => lines.push(line),
      () => 0,
    )('model.onnx', 1_500_000, null);
    expect(lines).toEqual(['  model.onnx: 1.5 MB']);
  });
});
