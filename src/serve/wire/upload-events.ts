import type { UploadProgress, UploadReport } from '../../rapporteur.ts';
import type { UploadEvents } from '../contract.ts';
import type { ServerSentEvent } from '../http/event-stream.ts';

type TakeIn = (tell: (progress: UploadProgress) => void) => Promise<UploadReport>;

interface Taking {
  /** What to tell while it goes on, and at its end what became of each file. */
  events(): AsyncGenerator<ServerSentEvent>;
  /** Resolves at its end, however it ends: also where nobody listens any more. */
  over(): Promise<void>;
}

/** Takes an upload in, and lets somebody listen who may go away before it is done. */
export function takingIn(takeIn: TakeIn): Taking {
  const told: UploadProgress[] = [];
  let wake = () => {};
  let isOver = false;
  const taken = takeIn((progress) => {
    told.push(progress);
    wake();
  });
  const end = () => {
    isOver = true;
    wake();
  };
  const over = taken.then(end, end);

  async function* progress(): AsyncGenerator<ServerSentEvent> {
    for (;;) {
      for (const one of told.splice(0)) yield named('progress', one);
      if (isOver) return;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  }

  return {
    over: () => over,
    async *events() {
      yield* progress();
      const report = await taken;
      for (const file of report.files) {
        yield named(file.outcome === 'skipped' ? 'skipped' : 'found', file);
      }
      yield named('report', report);
    },
  };
}

function named<Name extends keyof UploadEvents>(event: Name, data: UploadEvents[Name]) {
  return { event, data };
}
