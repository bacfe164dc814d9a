"""Stage 4: the base model, trained on everything but QMSum."""
import dataclasses
import pathlib
import time

import numpy as np

from batches import drop_pieces, drop_shared
from contrast import pair_loss
from table import Table
from wordpiece import SPECIAL


@dataclasses.dataclass(frozen=True)
class BaseSettings:
    """Everything that decides what the base phase learns."""

    steps: int = 6000
    dims: int = 255  # and the ballast's axis
    batch: int = 1024
    rate: float = 3e-3
    temperature: float = 0.04
    ballast: float = 8.0
    keep: float = 0.75  # share of a passage's pieces that a step sees
    crowded: float = 0.9  # share of batches drawn from a dozen documents
    sense_swap: float = 0.15
    unshared: float = 0.15  # share of pairs whose passage loses the question's rare words
    average: float = 0.25  # share of the run, at its end, whose tables are averaged
    seed: int = 1


def first_rows(counts, dims, rng):
    """Random rows, longer for rarer words (Arora and others, 2017)."""
    share = counts / counts.sum()
    weight = np.maximum(1e-3 / (1e-3 + share), 0.05)
    rows = rng.standard_normal((len(counts), dims), np.float32) * (0.07 * weight)[:, None]
    rows[: len(SPECIAL)] = 0
    return rows.astype(np.float32)


class Average:
    """The mean of the tables at several moments (Izmailov and others, 2018)."""

    def __init__(self, shape):
        self.sum, self.count = np.zeros(shape, np.float32), 0

    def add(self, rows):
        """Takes one more table."""
        self.sum += rows
        self.count += 1

    def rows(self):
        """The mean table."""
        return self.sum / max(1, self.count)


def alike(questions, passages):
    """Pairs of a batch that must not be told apart: same question or same passage, the pair itself aside."""
    same = (questions[:, None] == questions) | (passages[:, None] == passages)
    np.fill_diagonal(same, False)
    return same


def one_step(table, pairs, words, settings, rng, rate):
    """Learns from one batch; returns its kind and loss."""
    kind, questions, passages, asked, given = pairs.batch(settings.batch, settings.crowded, rng)
    senses = words.senses.apply(questions, settings.sense_swap, rng)
    questions, passages = words.groups[questions], words.groups[passages]
    passages = drop_shared(questions, passages, words.weight, settings.unshared, rng)
    questions, passages = words.groups[senses], drop_pieces(passages, settings.keep, rng)
    sums, same = (table.sum(questions), table.sum(passages)), alike(asked, given)
    loss, dq, dp = pair_loss(*sums, same, settings.temperature, settings.ballast)
    table.learn(questions, dq)
    table.learn(passages, dp)
    table.step(rate)
    return kind, loss


def rate_at(step, settings):
    """Up over the first 100 steps, then straight down to a tenth."""
    done = step / settings.steps
    return settings.rate * min(1, (step + 1) / 100) * (1 - 0.95 * done)


def train_base(start, pairs, words, settings, work, report=print, kept_every=500):
    """Trains, or goes on from the last state kept in `work`; returns the averaged table."""
    kept = pathlib.Path(work) / f'base-{settings.seed}-state.npz'
    table, average, step = Table(start, work), Average(start.shape), 0
    if kept.exists():
        state = np.load(kept)
        table.restore(state)
        step, average.count = int(state['step']), int(state['count'])
        average.sum[...] = state['sum']
    losses, began = {}, time.time()
    for step in range(step, settings.steps):
        # A generator a step: a run that was broken off goes on with the very same batches.
        rng = np.random.default_rng((settings.seed, step))
        kind, loss = one_step(table, pairs, words, settings, rng, rate_at(step, settings))
        losses.setdefault(kind, []).append(loss)
        if step >= settings.steps * (1 - settings.average) and step % 10 == 0:
            average.add(table.rows)
        if (step + 1) % kept_every == 0:
            part = kept.with_suffix('.part.npz')
            np.savez(part, step=step + 1, sum=average.sum, count=average.count, **table.state())
            part.replace(kept)
            means = {k: round(float(np.mean(v[-60:])), 2) for k, v in sorted(losses.items())}
            report(f'step {step + 1}, {time.time() - began:.0f} s, {means}')
    return average.rows()
