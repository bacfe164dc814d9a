import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';

const loader = new URL('./typescript-loader.mjs', import.meta.url).href;
const register = `import { register } from 'node:module'; register(${JSON.stringify(loader)});`;
const REGISTER = `data:text/javascript,${encodeURIComponent(register)}`;

/** Starts a TypeScript file of ours in a process of its own. */
export const startChild = (
  script: URL,
  parameters: readonly string[],
): ChildProcessWithoutNullStreams =>
  spawn(process.execPath, ['--import', REGISTER, script.pathname, ...parameters]);

/** Waits until the child has said its first line, or has ended. */
export const firstLine = async (child: ChildProcessWithoutNullStreams): Promise<string> => {
  for await (const chunk of child.stdout) return String(chunk).trim();
  return '';
};

/** Everything the child says until it ends, and how it ended. */
export const finished = async (
  child: ChildProcessWithoutNullStreams,
): Promise<{ readonly code: number | null; readonly output: string; readonly errors: string }> => {
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, output, errors };
};
