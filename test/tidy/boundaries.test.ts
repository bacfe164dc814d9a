import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';

const project = path.resolve(import.meta.dirname, '../..');

interface Cruised {
  readonly summary: { readonly totalCruised: number; readonly totalDependenciesCruised: number };
  readonly modules: readonly {
    readonly source: string;
    readonly dependencies: readonly object[];
  }[];
}

/** With a TypeScript that it does not know, dependency-cruiser follows nothing and reports that all is well. */
test('the import boundaries are checked on the whole of the source', () => {
  const run = spawnSync(
    path.join(project, 'node_modules/.bin/depcruise'),
    ['src', 'web', '--config', '.dependency-cruiser.mjs', '--output-type', 'json'],
    { cwd: project, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  const { summary, modules } = JSON.parse(run.stdout) as Cruised;
  expect(summary.totalCruised).toBeGreaterThan(150);
  expect(summary.totalDependenciesCruised).toBeGreaterThan(300);
  const domain = modules.find(({ source }) => source === 'src/domain.ts');
  expect(domain?.dependencies).toEqual([]);
  const pipeline = modules.find(({ source }) => source === 'src/ask.ts');
  expect(pipeline?.dependencies.length).toBeGreaterThan(5);
});
