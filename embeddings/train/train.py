#!/usr/bin/python3
"""From text to model, in stages; a stage whose output lies in the work folder is skipped.

    python3 embeddings/train/train.py --text ../shared/embedding/text --qmsum ../shared/eval/qmsum \\
        --out embeddings/model [--folds DIR] [--work DIR] [--seed N]
"""
import argparse
import os
import pathlib
import tempfile


def choose_kernel():
    """One thread, and the matrix kernel of this processor: OpenBLAS 0.3.21 takes newer ones for very old ones."""
    os.environ.setdefault('OMP_NUM_THREADS', '1')
    flags = pathlib.Path('/proc/cpuinfo').read_text() if os.path.exists('/proc/cpuinfo') else ''
    if 'avx512f' in flags:
        os.environ.setdefault('OPENBLAS_CORETYPE', 'SkylakeX')
    elif 'avx2' in flags:
        os.environ.setdefault('OPENBLAS_CORETYPE', 'Haswell')


choose_kernel()  # before numpy is loaded, which reads these once

import numpy as np  # noqa: E402

import qmsum  # noqa: E402
from base import BaseSettings, first_rows, train_base  # noqa: E402
from batches import Keywords, Pairs  # noqa: E402
from corpus import read_corpus  # noqa: E402
from export import TOKENS_MAX, export, vectors_of  # noqa: E402
from pieces import rows_of, to_pieces  # noqa: E402
from score import Collection, by_group, line, pooled  # noqa: E402
from swaps import Words, read_wordnet  # noqa: E402
from tune import Meetings, TuneSettings, tune  # noqa: E402
from vocabulary import choose_vocabulary  # noqa: E402
from wordpiece import WordPiece  # noqa: E402

VOCABULARY_SIZES = (26_000, 2_600)


def say(text):
    """Prints at once, so that a log can be followed."""
    print(text, flush=True)


def kept(path, make):
    """The array in a file, made first where there is no file; never half a file."""
    if not path.exists():
        value = make()
        part = path.with_suffix('.part.npy')
        np.save(part, value)
        part.replace(path)
        say(f'made {path.name}')
    return np.load(path)


def read_text(text, work):
    """Stages 1 to 3: the corpus in pieces, and the vocabulary."""
    pieces, names = work / 'pieces.npz', work / 'vocabulary.txt'
    if not pieces.exists():
        arrays, words = read_corpus(text / 'docs.jsonl.xz')
        say(f'{len(arrays["words"])} words in {len(arrays["passages"])} passages')
        counts = np.bincount(arrays['words'], minlength=len(words))
        vocabulary = choose_vocabulary(words, counts, VOCABULARY_SIZES)
        names.write_text('\n'.join(vocabulary), 'utf8')
        part = work / 'pieces.part.npz'
        np.savez(part, **to_pieces(arrays, words, vocabulary))
        part.replace(pieces)
    return dict(np.load(pieces)), names.read_text('utf8').split('\n')


class Trainer:
    """What all stages of training share."""

    def __init__(self, options):
        self.work, self.seed = options.work, options.seed
        corpus, self.vocabulary = read_text(options.text, options.work)
        counts = np.bincount(corpus['pieces'], minlength=len(self.vocabulary)).astype(float)
        self.wordpiece = WordPiece(self.vocabulary)
        keywords = Keywords(self.vocabulary, self.wordpiece, counts)
        self.words = Words(self.vocabulary, counts, keywords.weight, read_wordnet(options.text / 'wordnet.jsonl.xz'))
        self.pairs = Pairs(corpus, keywords)
        self.base_settings, self.tune_settings = BaseSettings(seed=self.seed), TuneSettings(seed=self.seed)
        self.meetings = qmsum.load_all(options.qmsum)

    def base(self):
        """Stage 4."""
        settings = self.base_settings

        def make():
            start = first_rows(self.words.counts, settings.dims, np.random.default_rng(self.seed))
            return train_base(start, self.pairs, self.words, settings, self.work, say)

        return kept(self.work / f'base-{self.seed}.npy', make)

    def tuned(self, left_out=None):
        """Stage 5: with all training meetings, or without those of one fold."""
        chosen = [m for m in self.meetings if m['split'] == 'train' and m['fold'] != left_out]

        def make():
            meetings = Meetings(chosen, self.wordpiece, self.tune_settings.committee)
            settings = self.tune_settings, self.base_settings
            return tune(self.base(), meetings, self.pairs, self.words, *settings, self.work)

        name = 'full' if left_out is None else f'fold{left_out}'
        return kept(self.work / f'tuned-{self.seed}-{name}.npy', make)

    def write(self, rows, folder):
        """Stage 6."""
        sizes = export(rows, self.words.groups, self.vocabulary, self.tune_settings.ballast, folder)
        say(f'{folder}: {sum(sizes.values()) / 1e6:.1f} MB')

    def vectors(self, texts, rows, marked):
        """What the exported model gives for texts."""
        ids = rows_of([self.wordpiece.text(text) for text in texts], TOKENS_MAX - 2)
        return vectors_of(ids, rows, self.words.groups, self.tune_settings.ballast, self.work, marked)

    def measured(self, rows, meetings, marked=True):
        """Stage 7: the model as exported, on some meetings; passages with the passage mark or without."""
        collection = Collection(meetings)
        passages = self.vectors(collection.passages, rows, marked)
        questions = self.vectors([question for _, question, _ in collection.questions], rows, False)
        return collection.groups, *collection.by_vectors(passages, questions)


def main():
    """Runs all stages."""
    parser = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    for name in ('text', 'qmsum', 'out'):
        parser.add_argument(f'--{name}', type=pathlib.Path, required=True)
    parser.add_argument('--folds', type=pathlib.Path, help='writes the five fold models, and the base, here')
    parser.add_argument('--work', type=pathlib.Path, default=pathlib.Path(tempfile.gettempdir()) / 'rapporteur-model')
    parser.add_argument('--seed', type=int, default=1)
    options = parser.parse_args()
    options.work.mkdir(parents=True, exist_ok=True)
    trainer = Trainer(options)
    validation = [m for m in trainer.meetings if m['split'] == 'val']
    say(line('base, val', by_group(*trainer.measured(trainer.base(), validation))))
    rows = trainer.tuned()
    trainer.write(rows, options.out)
    say(line('model, val', by_group(*trainer.measured(rows, validation))))
    say(line('model, val, without the mark', by_group(*trainer.measured(rows, validation, False))))
    if options.folds:
        trainer.write(trainer.base(), options.folds / 'base')
        trainer.write(rows, options.folds / 'full')
        held = []
        for fold in range(qmsum.FOLDS):
            rows = trainer.tuned(fold)
            trainer.write(rows, options.folds / f'fold{fold}')
            held.append(trainer.measured(rows, [m for m in trainer.meetings if m['fold'] == fold]))
        say(line('five folds, each held out', by_group(*pooled(held))))


if __name__ == '__main__':
    main()
