"""Mean reciprocal rank of gold passages, by the recipe's rules: questions against passages of about 81 words."""
import collections
import math
import re

import numpy as np
import snowballstemmer

STOP = frozenset(
    'a an and are as at be but by for if in into is it no not of on or such that the their then there these they '
    'this to was will with'.split()
)
_stem = snowballstemmer.stemmer('english').stemWord
_stems = {}


def stems_of(text):
    """Stemmed words of a text without the commonest."""
    stems = []
    for word in re.findall(r"[a-z0-9]+(?:'[a-z]+)?", text.lower()):
        if word not in STOP:
            if word not in _stems:
                _stems[word] = _stem(word)
            stems.append(_stems[word])
    return stems


class Bm25:
    """Okapi BM25 (Robertson and others), k1 1.2, b 0.75."""

    def __init__(self, texts, k1=1.2, b=0.75):
        self.size = len(texts)
        bags = [collections.Counter(stems_of(text)) for text in texts]
        lengths = np.array([sum(bag.values()) for bag in bags], float)
        found = collections.defaultdict(list)
        for place, bag in enumerate(bags):
            for stem, count in bag.items():
                found[stem].append((place, count))
        self.weights = {}
        for stem, places in found.items():
            at = np.array([place for place, _ in places])
            counts = np.array([count for _, count in places], float)
            rarity = math.log(1 + (self.size - len(at) + 0.5) / (len(at) + 0.5))
            filled = counts * (k1 + 1) / (counts + k1 * (1 - b + b * lengths[at] / lengths.mean()))
            self.weights[stem] = at, rarity * filled

    def score(self, question):
        """One score a text."""
        scores = np.zeros(self.size)
        for stem in stems_of(question):
            if stem in self.weights:
                at, weight = self.weights[stem]
                scores[at] += weight
        return scores


def measures(scores, relevant):
    """Reciprocal rank, success at 1, success at 5, nDCG at 10 (equal scores: the earlier passage first)."""
    order = np.argsort(-scores, kind='stable')
    hits = np.isin(order, relevant)
    top = hits[:10]
    discount = 1 / np.log2(np.arange(2, 12))
    ideal = discount[: len(relevant)].sum()
    return 1 / (1 + hits.argmax()), hits[0], hits[:5].any(), (top * discount[: len(top)]).sum() / ideal


class Collection:
    """Some meetings, searched each by itself and all together."""

    def __init__(self, meetings):
        self.meetings = meetings
        self.passages = [text for m in meetings for text in m['passages']]
        self.start = np.cumsum([0] + [len(m['passages']) for m in meetings])
        self.questions = [(i, q, rel) for i, m in enumerate(meetings) for q, rel in m['questions']]
        self.groups = np.array([meetings[i]['group'] for i, _, _ in self.questions])

    def measure(self, own, everywhere):
        """Own-session and all-sessions measures of each question, given its scores in both."""
        within, across = [], []
        for place, (i, _, relevant) in enumerate(self.questions):
            within.append(measures(own[place], relevant))
            across.append(measures(everywhere[place], np.array(relevant) + self.start[i]))
        return np.array(within, float), np.array(across, float)

    def by_bm25(self):
        """Measures of BM25."""
        alone = [Bm25(m['passages']) for m in self.meetings]
        everything = Bm25(self.passages)
        own = [alone[i].score(q) for i, q, _ in self.questions]
        return self.measure(own, [everything.score(q) for _, q, _ in self.questions])

    def by_vectors(self, passages, questions):
        """Measures of the cosine of vectors: one a passage, one a question."""
        across = unit(questions) @ unit(passages).T
        own = [across[p, self.start[i] : self.start[i + 1]] for p, (i, _, _) in enumerate(self.questions)]
        return self.measure(own, list(across))


def unit(vectors):
    """Vectors of length 1; zeros stay zeros."""
    return vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-12)


def by_group(groups, within, across):
    """Own and all-sessions mean reciprocal rank of each group and of all questions."""
    rows = {g: (within[groups == g, 0].mean(), across[groups == g, 0].mean()) for g in sorted(set(groups))}
    return rows | {'every': (within[:, 0].mean(), across[:, 0].mean())}


def line(name, rows):
    """One line of a table."""
    return f'{name:30s} ' + '  '.join(f'{g[:9]} {own:.3f}/{everywhere:.3f}' for g, (own, everywhere) in rows.items())


def pooled(held):
    """The measures of several collections as one."""
    return tuple(np.concatenate(part) for part in zip(*held))
