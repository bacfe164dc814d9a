"""BERT's word cutting and WordPiece, equal to what `tokenizers` and transformers.js do with the same files.

Lower case, accents stripped, every punctuation mark a word of its own; a word that the vocabulary lacks is cut
into the longest pieces from the left.
"""
import re
import unicodedata

SPECIAL = ('[PAD]', '[UNK]', '[CLS]', '[SEP]', '[MASK]')
PAD, UNK, CLS = 0, 1, 2
LETTERS_MAX = 100
_ASCII_WORD = re.compile(r'[a-z0-9]+|[^\sa-z0-9]')
_COMMON_PUNCTUATION = {ord(mark): None for mark in '’‘“”–—…•'}


def _is_punctuation(letter):
    if letter.isascii():
        return not letter.isalnum()
    return unicodedata.category(letter)[0] == 'P'


def _is_ideograph(letter):
    return 0x4E00 <= ord(letter) <= 0x9FFF


def _clean(letter):
    kind = unicodedata.category(letter)
    if letter in '\t\n\r' or kind == 'Zs':
        return ' '
    return '' if kind in ('Cc', 'Cf', 'Mn') else letter


def words_of(text):
    """The words and marks of a text, lower-cased and without accents."""
    text = text.lower()
    if text.isascii() or text.translate(_COMMON_PUNCTUATION).isascii():
        return _ASCII_WORD.findall(text)
    cleaned = ''.join(map(_clean, unicodedata.normalize('NFD', text)))
    words = []
    for run in cleaned.split():
        word = ''
        for letter in run:
            if _is_punctuation(letter) or _is_ideograph(letter):
                words += [word, letter] if word else [letter]
                word = ''
            else:
                word += letter
        if word:
            words.append(word)
    return words


class WordPiece:
    """Ids of the pieces of a text under a vocabulary (a list whose first entries are `SPECIAL`)."""

    def __init__(self, vocabulary):
        self.ids = {piece: place for place, piece in enumerate(vocabulary)}
        self._known = {}

    def word(self, word):
        """The ids of one word; `[UNK]` alone where some letter is in no piece."""
        ids = self._known.get(word)
        if ids is None:
            ids = self._known[word] = self._cut(word)
        return ids

    def _cut(self, word):
        if len(word) > LETTERS_MAX:
            return [UNK]
        ids, start = [], 0
        while start < len(word):
            mark = '##' if start else ''
            end = len(word)
            while end > start and mark + word[start:end] not in self.ids:
                end -= 1
            if end == start:
                return [UNK]
            ids.append(self.ids[mark + word[start:end]])
            start = end
        return ids

    def text(self, text):
        """The ids of a text, without special tokens."""
        return [piece for word in words_of(text) for piece in self.word(word)]
