"""Stage 5: the short last phase on QMSum's questions, towards committee meetings, held near the base model."""
import dataclasses

import numpy as np

from base import Average, one_step
from batches import QUESTION_MAX, PASSAGE_MAX, drop_pieces
from contrast import any_loss, pair_loss
from pieces import rows_of
from table import Table


@dataclasses.dataclass(frozen=True)
class TuneSettings:
    """Everything that decides what the last phase learns."""

    steps: int = 600
    rate: float = 1e-3
    temperature: float = 0.05
    keep: float = 0.75
    keep_question: float = 0.9
    committee: float = 0.6  # chance that a meeting is one of a committee
    meetings: int = 4  # meetings a step
    pull: float = 5.0  # strength of the draw back to the base rows
    made_up: float = 0.5  # weight of made-up questions on the same meetings
    sense_swap: float = 0.1
    seed: int = 1


class Meetings:
    """Meetings as rows of pieces, drawn by group."""

    def __init__(self, meetings, wordpiece, committee):
        self.passages, self.questions, self.gold, self.speakers, groups = [], [], [], [], []
        for meeting in meetings:
            if not meeting['questions']:
                continue
            self.passages.append(rows_of([wordpiece.text(text) for text in meeting['passages']], PASSAGE_MAX))
            self.speakers.append([wordpiece.text(text.split(':')[0]) for text in meeting['passages']])
            self.questions.append(rows_of([wordpiece.text(text) for text, _ in meeting['questions']], QUESTION_MAX))
            gold = np.zeros((len(meeting['questions']), len(meeting['passages'])), bool)
            for row, (_, relevant) in zip(gold, meeting['questions']):
                row[relevant] = True
            self.gold.append(gold)
            groups.append(meeting['group'] == 'committee')
        of = np.array(groups)
        self.chances = np.where(of, committee / max(1, of.sum()), (1 - committee) / max(1, (~of).sum()))
        self.chances /= self.chances.sum()

    def draw(self, count, rng):
        """All passages and questions of some meetings, and which answers which."""
        chosen = rng.choice(len(self.passages), count, replace=False, p=self.chances)
        passages, questions = stacked([self.passages[c] for c in chosen]), stacked([self.questions[c] for c in chosen])
        gold = np.zeros((len(questions), len(passages)), bool)
        row = column = 0
        for c in chosen:
            height, width = self.gold[c].shape
            gold[row : row + height, column : column + width] = self.gold[c]
            row, column = row + height, column + width
        return passages, questions, gold, [s for c in chosen for s in self.speakers[c]]


def stacked(rectangles):
    """Rectangles of unlike widths, one above the other."""
    width = max(r.shape[1] for r in rectangles)
    return np.concatenate([np.pad(r, ((0, 0), (0, width - r.shape[1]))) for r in rectangles])


def meeting_step(table, meetings, keywords, words, settings, rng, rate):
    """Learns from the questions of some meetings, asked and made up."""
    vary = lambda rows: words.groups[words.senses.apply(rows, settings.sense_swap, rng)]
    whole, questions, gold, speakers = meetings.draw(settings.meetings, rng)
    passages = words.groups[drop_pieces(whole, settings.keep, rng)]
    questions = vary(drop_pieces(questions, settings.keep_question, rng))
    means = table.mean(passages)
    loss, dq, dp = any_loss(table.mean(questions), means, gold, settings.temperature)
    table.learn(questions, dq)
    if settings.made_up:
        some = rng.choice(len(whole), min(256, len(whole)), replace=False)
        made = vary(keywords.questions(whole[some], [speakers[s] for s in some], rng))
        alike = np.zeros((len(some), len(some)), bool)
        _, dm, dsome = pair_loss(table.mean(made), means[some], alike, settings.temperature)
        table.learn(made, settings.made_up * dm)
        dp[some] += settings.made_up * dsome
    table.learn(passages, dp)
    table.step(rate)
    return loss


def tune(base, meetings, pairs, words, settings, base_settings, work):
    """The base rows after the last phase: the mean of the tables over its second half."""
    table = Table(base.copy(), work, home=base, pull=settings.pull)
    average = Average(base.shape)
    rehearsal = dataclasses.replace(base_settings, batch=512)
    losses = []
    for step in range(settings.steps):
        rng = np.random.default_rng((settings.seed, step, 5))
        rate = settings.rate * min(1, (step + 1) / 30) * (1 - 0.9 * step / settings.steps)
        losses.append(meeting_step(table, meetings, pairs.keywords, words, settings, rng, rate))
        one_step(table, pairs, words, rehearsal, rng, rate)
        if step >= settings.steps // 2 and step % 5 == 0:
            average.add(table.rows)
    return average.rows(), losses
