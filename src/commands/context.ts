import type { Config } from '../config.ts';
import type { Rapporteur } from '../rapporteur.ts';

/** Options that every command takes. */
export interface CommonOptions {
  readonly store?: string;
  readonly json?: boolean;
  readonly llm?: string;
}

/** What a command stands on: its outputs, and the application, opened with the command's settings. */
export interface Context {
  /** Standard output: results and nothing else. */
  readonly out: (text: string) => void;
  /** Standard error: progress and messages. */
  readonly say: (line: string) => void;
  /** Ends the process with this code once the work is done. */
  readonly fail: (code: number) => void;
  /** Opens the application, runs the work, and closes it again whatever happens. */
  readonly use: <T>(
    options: CommonOptions,
    work: (rapporteur: Rapporteur, config: Config) => Promise<T>,
  ) => Promise<T>;
}

export const jsonLine = (value: unknown): string => `${JSON.stringify(value)}\n`;

/** Of the option `--llm`, which several commands take. */
export const LLM_HELP =
  'a language model to set the quotations out, such as ollama:llama3.2, or none (default: RAPPORTEUR_LLM, else none)';
