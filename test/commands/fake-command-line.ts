import { createProgram } from '../../src/commands/program.ts';
import { readConfig } from '../../src/config.ts';
import type { Rapporteur } from '../../src/rapporteur.ts';

const unused = () => {
  throw new Error('no service is started, nothing is measured');
};

/** Runs `rapporteur …` in this process over a Rapporteur; what it throws, the command line turns into exit code 2. */
export async function runOver(rapporteur: Rapporteur, ...parameters: readonly string[]) {
  let out = '';
  const messages: string[] = [];
  const program = createProgram(
    {
      out: (text) => {
        out += text;
      },
      say: (line) => messages.push(line),
      fail: unused,
      use: (_options, work) => work(rapporteur, readConfig({}, {})),
    },
    {
      starting: { ownFolder: '', isSample: () => false, holdsOnlySample: unused, stopped: unused },
      evaluating: { root: '', open: unused },
    },
    '0.0.0',
  );
  await program.parseAsync(['node', 'rapporteur', ...parameters]);
  return { out, messages };
}
