// Scores answers and rankings with the workplace's own scorers, over ../shared; prints what the README quotes.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { execPath, exit } from 'node:process';

const root = path.resolve(
  import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname),
  '..',
);
const shared = path.resolve(root, '../shared');
const evaluation = path.join(shared, 'eval');
if (!existsSync(evaluation)) {
  console.error(
    `eval: ${evaluation} is not there; these scores need the questions that lie in it.`,
  );
  exit(2);
}
const work = mkdtempSync(path.join(os.tmpdir(), 'rapporteur-eval-'));

/** Runs one of our commands, its standard output in a file. */
function rapporteur(store, args, output) {
  const stdout = openSync(path.join(work, output), 'w');
  const command = [
    path.join(root, 'dist/src/cli.js'),
    ...args,
    '--json',
    '--store',
    path.join(work, store),
  ];
  const { status } = spawnSync(execPath, command, { stdio: ['ignore', stdout, 'ignore'] });
  if (status !== 0) throw new Error(`rapporteur ${args[0]} ended with ${status}`);
  return path.join(work, output);
}

function score(title, scorer, args) {
  const named = Object.entries(args).flatMap(([name, value]) => [`--${name}`, value]);
  const run = spawnSync(execPath, [path.join(evaluation, scorer), ...named], { encoding: 'utf8' });
  console.log(`${title}\n${run.stdout}`);
}

try {
  const records = path.join(shared, 'transcripts');
  rapporteur('records', ['ingest', records], 'ingest.json');
  const turns = rapporteur('records', ['turns', '--all'], 'turns.jsonl');
  for (const name of ['seeds', 'paraphrases']) {
    const gold = path.join(evaluation, `${name}.dev.jsonl`);
    const answers = rapporteur('records', ['ask', '--batch', gold], `${name}.jsonl`);
    score(`answers, ${name}`, 'score-answers.mjs', { gold, answers, turns, sources: records });
  }
  const meetings = path.join(evaluation, 'qmsum/val/transcripts');
  rapporteur('meetings', ['ingest', meetings], 'ingest.json');
  for (const [name, file] of [
    ['own session', 'within'],
    ['all sessions', 'all'],
  ]) {
    const gold = path.join(evaluation, `qmsum/val/queries.${file}.jsonl`);
    const results = rapporteur('meetings', ['search', '--batch', gold], `${file}.jsonl`);
    score(`QMSum val, ${name}`, 'score-retrieval.mjs', { gold, results, sources: meetings });
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
