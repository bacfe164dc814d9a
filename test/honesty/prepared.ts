import { isArrangeable } from '../../src/arrange/arrange.ts';
import type { Draw } from '../fakes/lies/draw.ts';
import { type Asked, type Ground, groundOf } from '../fakes/lies/ground.ts';
import type { Liar, Lie } from '../fakes/lies/lie.ts';
import { type LyingModel, openLyingModel } from './lying-model.ts';
import { page } from './surfaces.ts';

/** A system with a model that lies, what is in its records, and what it answers without the model. */
export interface Prepared extends LyingModel {
  readonly ground: Ground;
  readonly asked: readonly Asked[];
}

interface Material {
  readonly records: string;
  readonly questions: readonly string[];
  readonly draw: Draw;
}

export async function prepare({ records, questions, draw }: Material): Promise<Prepared> {
  const lying = await openLyingModel({ records, draw });
  const asked: Asked[] = [];
  for (const question of questions) {
    const { answer } = await lying.rapporteur.ask({ question, keep: false, arrange: false });
    if (isArrangeable(answer)) asked.push({ question, answer, html: page(answer) });
  }
  return { ...lying, ground: await groundOf(lying.rapporteur), asked };
}

const TRIES_MAX = 400;

/** A lie of this kind about one of the answers: not every answer lends itself to each. */
export function lieAbout(
  liar: Liar,
  { ground, asked }: Prepared,
  draw: Draw,
): { readonly lie: Lie; readonly about: Asked } {
  for (let tried = 0; tried < TRIES_MAX; tried += 1) {
    const about = draw.one(asked);
    const lie = liar(about, ground, draw);
    if (lie !== null) return { lie, about };
  }
  throw new Error('None of the answers lends itself to this lie.');
}
