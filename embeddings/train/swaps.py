"""Other words for a word: of the same stem, and from Open English WordNet (synonyms, and the next wider term)."""
import collections
import json
import lzma
import re

import numpy as np

from vocabulary import stem_groups


class Words:
    """What training knows of each piece: the group whose row it shares (words of one stem) and other words for it."""

    def __init__(self, vocabulary, counts, weight, synsets):
        self.groups = np.array(stem_groups(vocabulary), np.int32)
        self.counts = np.bincount(self.groups, counts)
        self.weight = np.zeros(len(self.counts), np.float32)
        np.maximum.at(self.weight, self.groups, weight)
        common = counts > counts.sum() / 2000
        self.senses = wordnet_swaps(synsets, vocabulary).spare(common)


class Swaps:
    """For each piece the pieces that may stand in its place, with their chances."""

    def __init__(self, choices, size):
        self.count = np.array([len(choices.get(piece, ())) for piece in range(size)])
        self.first = np.concatenate([[0], np.cumsum(self.count)])
        self.flat = np.array([other for piece in range(size) for other in choices.get(piece, ())], np.int32)

    def spare(self, pieces):
        """Leaves these pieces (a mask) as they are from now on."""
        self.count = np.where(pieces, 0, self.count)
        return self

    def apply(self, rows, chance, rng):
        """Puts, with this chance, another word in the place of each that has one."""
        pick = (rng.random(rows.shape, np.float32) < chance) & (self.count[rows] > 0)
        old = rows[pick]
        new = rows.copy()
        new[pick] = self.flat[self.first[old] + (rng.random(len(old)) * self.count[old]).astype(np.int64)]
        return new


def read_wordnet(path):
    """The synsets, by id."""
    with lzma.open(path, 'rt', encoding='utf8') as lines:
        return {synset['id']: synset for synset in map(json.loads, lines)}


def wordnet_swaps(synsets, vocabulary):
    """Synonyms, and the members of the next wider (or, for adjectives, a like) synset."""
    ids = {piece: place for place, piece in enumerate(vocabulary)}
    known = {
        key: [ids[m.lower()] for m in s['members'] if re.fullmatch(r'[a-z]{3,}', m.lower()) and m.lower() in ids]
        for key, s in synsets.items()
    }
    choices = collections.defaultdict(set)
    for key, synset in synsets.items():
        wider = [m for other in synset.get('hypernym', []) + synset.get('similar', []) for m in known.get(other, ())]
        for piece in known[key]:
            choices[piece].update(other for other in known[key] + wider if other != piece)
    return Swaps({p: sorted(os) for p, os in choices.items() if os}, len(vocabulary))
