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

    steps: int = 800
    rate: float = 2e-3
    temperature: float = 0.04
    ballast: float = 8.0
    keep: float = 0.65
    keep_question: float = 0.85
    committee: float = 0.75  # chance that a meeting is one of a committee
    meetings: int = 6  # meetings a step
    pull: float = 0.5  # strength of the draw back to the base rows
    made_up: int = 1024  # passages a step with a made-up question
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
    """Learns from the questions asked of some meetings, and from questions made of their passages."""
    vary = lambda rows: words.groups[words.senses.apply(rows, settings.sense_swap, rng)]
    kept = lambda rows: words.groups[drop_pieces(rows, settings.keep, rng)]
    whole, questions, gold, speakers = meetings.draw(settings.meetings, rng)
    passages = kept(whole)
    sums = table.sum(passages)
    questions = vary(drop_pieces(questions, settings.keep_question, rng))
    _, dq, dp = any_loss(table.sum(questions), sums, gold, settings.temperature, settings.ballast)
    table.learn(questions, dq)
    some = rng.choice(len(whole), min(settings.made_up, len(whole)), replace=False)
    alike = np.zeros((len(some), len(some)), bool)
    made = vary(keywords.questions(whole[some], [speakers[s] for s in some], rng))
    _, dm, dsome = pair_loss(table.sum(made), sums[some], alike, settings.temperature, settings.ballast)
    table.learn(made, dm)
    dp[some] += dsome
    table.learn(passages, dp)
    table.step(rate)


def tune(base, meetings, pairs, words, settings, base_settings, work):
    """The base rows after the last phase: the mean of the tables over its second half."""
    table = Table(base.copy(), work, home=base, pull=settings.pull)
    average = Average(base.shape)
    rehearsal = dataclasses.replace(base_settings, batch=512)
    for step in range(settings.steps):
        rng = np.random.default_rng((settings.seed, step, 5))
        rate = settings.rate * min(1, (step + 1) / 30) * (1 - 0.9 * step / settings.steps)
        meeting_step(table, meetings, pairs.keywords, words, settings, rng, rate)
        if step % 2:
            one_step(table, pairs, words, rehearsal, rng, rate)
        if step >= settings.steps // 2 and step % 5 == 0:
            average.add(table.rows)
    return average.rows()
