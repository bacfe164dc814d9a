import { PROGRESS_INTERVAL_MS } from '../limits.ts';

/** Told of every piece that arrives; `total` is null where the host does not say. */
export type Progress = (file: string, bytes: number, total: number | null) => void;

/** Says how far each file is, in whole percent, at most once an interval. `now` is in milliseconds. */
export function sayProgress(say: (line: string) => void, now: () => number): Progress {
  let said = Number.NEGATIVE_INFINITY;
  return (file, bytes, total) => {
    const time = now();
    if (time - said < PROGRESS_INTERVAL_MS) return;
    said = time;
    const megabytes = (bytes / 1e6).toFixed(1);
    const part = total ? `${Math.floor((100 * bytes) / total)} %` : `${megabytes} MB`;
    say(`  ${file}: ${part}`);
  };
}
