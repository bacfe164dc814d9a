"""Stage 3: batches of (question, passage) pairs, cut from the text at the moment they are needed.

Kinds: `sentence` (a sentence -> the rest of its passage), `keywords` (a made-up question on its rare words -> the
passage), `heading` (a heading, title or summary -> a passage under it), `next` (the end of a passage -> the one after
it), `answer` (a question put in talk -> the next speaker's turn). A batch is of one kind and one source.
"""
import re

import numpy as np

from pieces import rectangle, rows_of

QUESTION_MAX, PASSAGE_MAX, TAIL = 64, 200, 40
ABOUT_SPEAKER = (
    'What did {} say about {}?|What did {} think about {}?|Summarize what {} said on {}.|'
    "What was {}'s opinion on {}?|Why did {} mention {}?|What did {} recommend regarding {}?|"
    "What were {}'s concerns about {}?|How did {} respond to the question about {}?"
).split('|')
ABOUT = (
    'What was said about {}?|Summarize the discussion about {}.|What did the group discuss about {}?|'
    'How does {} work?|What are the challenges of {}?|What are the views on {}?|Who talked about {}?|'
    'What was decided about {}?|What is {}?|Why is {} important?|Tell me about {}|{}|{}'
).split('|')
JOINTS = ('', 'and', ',', 'of the')


class Keywords:
    """Makes questions on the rare words of passages."""

    def __init__(self, vocabulary, wordpiece, counts):
        rarity = np.log(counts.sum() / np.maximum(counts, 1)) - 6
        plain = np.array([bool(re.fullmatch(r'[a-z]{4,}', piece)) for piece in vocabulary])
        self.weight = np.where(plain, np.maximum(rarity, 0), 0).astype(np.float32)
        self.goes_on = np.array([piece.startswith('##') for piece in vocabulary])
        self.is_word = np.array([piece[0].isalnum() and piece[0] != '[' for piece in vocabulary]) | self.goes_on
        self.rare_word = float(np.percentile(self.weight[self.weight > 0], 75))
        cut = lambda patterns: [[wordpiece.text(part) for part in pattern.split('{}')] for pattern in patterns]
        self.about_speaker, self.about = cut(ABOUT_SPEAKER), cut(ABOUT)
        self.joints = [wordpiece.text(joint) for joint in JOINTS]

    def weights(self, rows):
        """How much each place of each row is worth asking about."""
        after = np.zeros_like(rows)
        after[:, :-1] = rows[:, 1:]
        split = self.goes_on[after] & ~self.goes_on[rows] & self.is_word[rows]
        return np.where(split, self.rare_word, self.weight[rows])

    def _phrase(self, row, at, draw):
        end = at + 1
        while end < len(row) and self.goes_on[row[end]]:
            end += 1
        if draw[0] < 0.5:
            if draw[1] < 0.67 and at and self.is_word[row[at - 1]] and not self.goes_on[row[at]]:
                at -= 1
                while at and self.goes_on[row[at]]:
                    at -= 1
            if draw[2] < 0.67 and end < len(row) and self.is_word[row[end]]:
                end += 1
                while end < len(row) and self.goes_on[row[end]]:
                    end += 1
        return row[at:end].tolist()

    def questions(self, rows, speakers, rng):
        """A question's pieces a row; `speakers` holds the pieces of each passage's first speaker."""
        weights = self.weights(rows)
        for row, speaker in zip(weights, speakers):
            row[: len(speaker)] = 0
        noise = rng.gumbel(size=rows.shape).astype(np.float32)
        chances = np.where(weights > 0, 2 * np.log(np.maximum(weights, 1e-6)) + noise, -np.inf)
        best = np.argpartition(-chances, min(4, rows.shape[1] - 1), axis=1)[:, :4]
        wanted = rng.choice([1, 2, 2, 3, 3, 4], len(rows))
        draws = rng.random((len(rows), 4, 3))
        style = rng.random((len(rows), 3))
        questions = []
        for r, row in enumerate(rows):
            places = [p for p in best[r, : wanted[r]] if weights[r, p] > 0]
            joint = self.joints[int(style[r, 0] * len(self.joints))]
            topic = []
            for i, place in enumerate(places):
                topic += (joint if i else []) + self._phrase(row, place, draws[r, i])
            if len(speakers[r]) and style[r, 1] < 0.35:
                head, middle, tail = self.about_speaker[int(style[r, 2] * len(self.about_speaker))]
                questions.append(head + list(speakers[r]) + middle + topic + tail)
            else:
                head, tail = self.about[int(style[r, 2] * len(self.about))]
                questions.append(head + topic + tail)
        return rows_of(questions, QUESTION_MAX)


class Pool:
    """Items of one kind and source, in the order of their documents."""

    def __init__(self, kind, source, items, documents):
        order = np.argsort(documents, kind='stable')
        self.kind, self.source, self.items = kind, source, items[order]
        self.runs = np.flatnonzero(np.diff(documents[order], prepend=-1))

    def draw(self, size, crowded, rng):
        """Some items: at random, or (crowded) runs from a dozen documents, so that likenesses mislead."""
        size = min(size, len(self.items))
        if not crowded or len(self.runs) < 5:
            return self.items[rng.choice(len(self.items), size, replace=False)]
        ends = np.append(self.runs[1:], len(self.items))
        share, chosen = max(4, size // 12), []
        for run in rng.permutation(len(self.runs)):
            first, last = self.runs[run], ends[run]
            first += rng.integers(max(1, last - first - share + 1))
            chosen.append(np.arange(first, min(last, first + share)))
            if sum(map(len, chosen)) >= size:
                break
        return self.items[np.concatenate(chosen)[:size]]


class Pairs:
    """Draws batches from the corpus."""

    MIX = dict(sentence=1.0, keywords=1.5, heading=0.7, next=0.1, answer=0.2)

    def __init__(self, corpus, keywords):
        self.corpus, self.keywords = corpus, keywords
        passages, sentences = corpus['passages'], corpus['sentences']
        self.starts, self.lengths = passages[:, 0], passages[:, 1] - passages[:, 0]
        size = sentences[:, 1] - sentences[:, 0]
        fit = (size >= 8) & (size <= 48)
        self.fit = np.flatnonzero(fit)
        before = np.concatenate([[0], np.cumsum(fit)])
        self.fit_first = before[passages[:, 2]]
        self.fit_count = before[passages[:, 3]] - self.fit_first
        self.pools = list(self._pools())
        sizes = np.array([len(pool.items) for pool in self.pools], float) ** 0.6
        kinds = np.array([pool.kind for pool in self.pools])
        self.chances = np.zeros(len(sizes))
        for kind, share in self.MIX.items():
            self.chances += share * np.where(kinds == kind, sizes, 0) / sizes[kinds == kind].sum()
        self.chances /= self.chances.sum()

    def _items(self):
        passages, titles = self.corpus['passages'], self.corpus['titles']
        every, document = np.arange(len(passages)), passages[:, 5]
        follows = np.flatnonzero(document[1:] == document[:-1])
        place = every - np.searchsorted(document, document)
        single = lambda chosen: (np.stack([chosen, chosen], 1), document[chosen])
        yield 'sentence', *single(every[(passages[:, 3] - passages[:, 2] > 2) & (self.fit_count > 0)])
        yield 'keywords', *single(every[self.lengths >= 20])
        yield 'next', np.stack([follows, follows + 1], 1), document[follows]
        under = every[passages[:, 6] > 0]
        parts = [np.stack([passages[under, 6] - 1, under], 1)]
        for column, most in ((0, 3), (1, 2)):
            of = every[(titles[document, column] >= 0) & (place < most)]
            parts.append(np.stack([titles[document[of], column], of], 1))
        items = np.concatenate(parts)
        yield 'heading', items, document[items[:, 1]]
        asked = self.corpus['questions'].astype(np.int64)
        yield 'answer', asked[:, :2], asked[:, 2]

    def _pools(self):
        source_of = self.corpus['document_source']
        for kind, items, documents in self._items():
            for source in np.unique(source_of[documents]):
                chosen = source_of[documents] == source
                if chosen.sum() >= 200:
                    yield Pool(kind, str(self.corpus['sources'][source]), items[chosen], documents[chosen])

    def _extras(self, numbers, width_max):
        extras = self.corpus['extras'][numbers]
        return rectangle(self.corpus['pieces'], extras[:, 0], extras[:, 1] - extras[:, 0], width_max)[0]

    def _passages(self, numbers):
        return rectangle(self.corpus['pieces'], self.starts[numbers], self.lengths[numbers], PASSAGE_MAX)

    def _speakers(self, numbers, rows):
        lengths = self.corpus['passages'][numbers, 4]
        return [row[: max(0, n - 1)].tolist() for row, n in zip(rows, lengths)]

    def batch(self, size, crowded_share, rng):
        """(kind, question rows, passage rows, question keys, passage keys): like keys must not be told apart."""
        pool = self.pools[rng.choice(len(self.pools), p=self.chances)]
        items = pool.draw(size, rng.random() < crowded_share, rng)
        first, second = items[:, 0], items[:, 1]
        if pool.kind == 'answer':
            questions, passages = self._extras(first, QUESTION_MAX), self._extras(second, PASSAGE_MAX)
            return pool.kind, questions, passages, first, second
        passages, at = self._passages(second)
        if pool.kind == 'heading':
            questions = self._extras(first, QUESTION_MAX)
        elif pool.kind == 'next':
            tail = np.minimum(self.lengths[first], TAIL)
            ends = self.starts[first] + self.lengths[first]
            questions = rectangle(self.corpus['pieces'], ends - tail, tail, TAIL)[0]
        elif pool.kind == 'keywords':
            questions = self.keywords.questions(passages, self._speakers(second, passages), rng)
        else:
            chosen = self.fit[self.fit_first[first] + (rng.random(len(first)) * self.fit_count[first]).astype(int)]
            bounds = self.corpus['sentences'][chosen]
            questions = rectangle(self.corpus['pieces'], bounds[:, 0], bounds[:, 1] - bounds[:, 0], QUESTION_MAX)[0]
            leave = rng.random(len(first)) < 0.85
            inside = (at >= bounds[:, :1]) & (at < bounds[:, 1:]) & leave[:, None]
            passages = np.where(inside, 0, passages)
        return pool.kind, questions, passages, first, second


def drop_pieces(rows, keep, rng):
    """Leaves out some pieces of each row."""
    return np.where(rng.random(rows.shape, np.float32) < keep, rows, 0)


def drop_shared(questions, passages, weight, share, rng):
    """In a share of the pairs, most of the rare words that both have leave the passage: meaning must do."""
    chosen = np.flatnonzero(rng.random(len(questions)) < share)
    asked, some = questions[chosen], passages[chosen]
    shared = np.zeros(some.shape, bool)
    for column in range(asked.shape[1]):
        shared |= some == asked[:, column : column + 1]
    shared &= (weight[some] > 0) & (rng.random(some.shape, np.float32) < 0.7)
    passages = passages.copy()
    passages[chosen] = np.where(shared, 0, some)
    return passages
