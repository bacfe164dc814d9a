"""Stage 3: the text in pieces of the vocabulary instead of words; the same arrays, with their places moved along."""
import numpy as np

from wordpiece import WordPiece


def to_pieces(arrays, words, vocabulary):
    """The corpus arrays with `pieces` (uint16) in place of `words`."""
    wordpiece = WordPiece(vocabulary)
    cut = [wordpiece.word(word) for word in words]
    lengths = np.array([len(ids) for ids in cut], np.int64)
    first = np.concatenate([[0], np.cumsum(lengths)])
    flat = np.array([piece for ids in cut for piece in ids], np.int64)
    text = arrays['words']
    counts = lengths[text]
    place = np.concatenate([[0], np.cumsum(counts)])
    pieces = np.empty(place[-1], np.uint16)
    block = 1 << 22
    for start in range(0, len(text), block):
        some = text[start : start + block]
        n = counts[start : start + block]
        inside = np.arange(n.sum()) - np.repeat(place[start : start + len(some)] - place[start], n)
        pieces[place[start] : place[start + len(some)]] = flat[np.repeat(first[some], n) + inside]
    passages = arrays['passages'].astype(np.int64)
    speaker_end = place[passages[:, 0] + passages[:, 4]]
    moved = dict(arrays, pieces=pieces, sentences=place[arrays['sentences']], extras=place[arrays['extras']])
    del moved['words']
    passages[:, 0], passages[:, 1] = place[passages[:, 0]], place[passages[:, 1]]
    passages[:, 4] = speaker_end - passages[:, 0]
    return moved | dict(passages=passages)


def rectangle(pieces, starts, lengths, width_max):
    """Runs of pieces as rows, cut at `width_max` and filled up with 0; and where in the text each came from."""
    lengths = np.minimum(lengths, width_max)
    width = max(1, int(lengths.max(initial=1)))
    at = starts[:, None] + np.arange(width)
    inside = np.arange(width) < lengths[:, None]
    return np.where(inside, pieces[np.minimum(at, len(pieces) - 1)], 0).astype(np.int32), at


def rows_of(texts, width_max):
    """Lists of ids as rows of a rectangle."""
    width = max(1, min(width_max, max((len(ids) for ids in texts), default=1)))
    rows = np.zeros((len(texts), width), np.int32)
    for row, ids in zip(rows, texts):
        row[: len(ids[:width])] = ids[:width]
    return rows
