"""Stage 1: the text, cut once into passages of sentences of words, as flat arrays of numbers.

Every pair that training sees is cut from these arrays at the moment it is needed, so that no two rounds over the
text see the same pairs.
"""
import array
import json
import lzma
import re

import numpy as np

from wordpiece import words_of

SENTENCE_END = re.compile(r'(?<=[.?!]) +(?=[A-Z"“])')
_TIME_STAMP = re.compile(r'\[\d+:\d+[^\]]{0,12}\]')
_MINUTES = re.compile(r'\([^()]*min[^()]*\)')
EMPTY_HEADINGS = frozenset(
    'introduction agenda overview notes summary references abstract motivation background minutes attendees '
    'participants status discussion conclusion present regrets transcript speakers intro conclusions copyright '
    'rationale specification'.split()
)
PASSAGE_WORDS, TURN_WORDS_MAX, PART_WORDS, SECTION_WORDS_MAX = 80, 180, 110, 140


class WordNumbers(dict):
    """Gives every new word the next number."""

    def __missing__(self, word):
        self[word] = number = len(self)
        return number


class CorpusWriter:
    """Collects words, sentences, passages and documents; see `finish` for what comes out."""

    def __init__(self):
        self.numbers = WordNumbers()
        self.words = array.array('I')
        self.sentences = array.array('I')  # start, end (word places)
        self.passages = array.array('I')  # start, end, first sentence, last, speaker words, document, heading
        self.extras = array.array('I')  # texts outside passages: start, end
        self.questions = array.array('I')  # question text, answer text, document
        self.titles = array.array('i')  # a document's title text and summary text, or -1
        self.sources, self.document_source = [], array.array('I')

    def add(self, text):
        """Appends a text's words; returns its place."""
        start = len(self.words)
        numbers = self.numbers
        self.words.extend([numbers[word] for word in words_of(text)])
        return start, len(self.words)

    def extra(self, text):
        """Keeps a text that is no passage; returns its number, or -1 where it is empty."""
        if not text.strip():
            return -1
        self.extras.extend(self.add(text))
        return len(self.extras) // 2 - 1

    def passage(self, parts, heading=-1):
        """Keeps a passage: a list of (speaker, sentences)."""
        start, first = len(self.words), len(self.sentences) // 2
        speaker_words = 0
        for speaker, sentences in parts:
            if speaker:
                a, b = self.add(speaker + ':')
                speaker_words = speaker_words or (b - a if a == start else 0)
            for sentence in sentences:
                self.sentences.extend(self.add(sentence))
        document = len(self.document_source) - 1
        last = len(self.sentences) // 2
        if len(self.words) > start:
            self.passages.extend((start, len(self.words), first, last, speaker_words, document, heading + 1))

    def finish(self):
        """All arrays by name, and the list of words by number."""
        return dict(
            words=np.array(self.words, np.uint32),
            sentences=np.array(self.sentences, np.uint32).reshape(-1, 2),
            passages=np.array(self.passages, np.uint32).reshape(-1, 7).astype(np.int32),
            extras=np.array(self.extras, np.uint32).reshape(-1, 2),
            questions=np.array(self.questions, np.uint32).reshape(-1, 3),
            titles=np.array(self.titles, np.int32).reshape(-1, 2),
            document_source=np.array(self.document_source, np.uint32),
            sources=np.array(self.sources),
        ), list(self.numbers)


def read_turns(writer, turns):
    """Passages of whole turns, some 80 words each; long turns are cut between sentences."""
    parts, size = [], 0

    def flush():
        nonlocal parts, size
        if parts:
            writer.passage(parts)
        parts, size = [], 0

    for speaker, content in turns:
        sentences = SENTENCE_END.split(content)
        count = len(content.split())
        if count > TURN_WORDS_MAX:
            flush()
            for some in grouped(sentences, PART_WORDS):
                writer.passage([(speaker, some)])
            continue
        if parts and size + count > PASSAGE_WORDS + 40:
            flush()
        parts.append((speaker, sentences))
        size += count
        if size >= PASSAGE_WORDS:
            flush()
    flush()


def grouped(sentences, words_max):
    """Runs of sentences of at most so many words (or of one longer sentence)."""
    run, size = [], 0
    for sentence in sentences:
        count = len(sentence.split())
        if run and size + count > words_max:
            yield run
            run, size = [], 0
        run.append(sentence)
        size += count
    if run:
        yield run


def read_questions(writer, turns):
    """A turn that ends in a question, and the next speaker's answer."""
    document = len(writer.document_source) - 1
    for (asker, asked), (answerer, answer) in zip(turns, turns[1:]):
        if asker == answerer or not asked.endswith('?') or len(answer.split()) < 25:
            continue
        sentences = SENTENCE_END.split(asked)
        question = ' '.join(sentences[-2:]) if len(sentences[-1].split()) < 12 else sentences[-1]
        if 6 <= len(question.split()) <= 60:
            first = ' '.join(answer.split()[:150])
            writer.questions.extend((writer.extra(question), writer.extra(f'{answerer}: {first}'), document))


def read_sections(writer, sections):
    """Passages of a section's paragraphs, each with its heading."""
    for heading, paragraphs in sections:
        number = -1
        heading = _MINUTES.sub('', heading)
        if [w for w in re.findall(r'[a-z]{3,}', heading.lower()) if w not in EMPTY_HEADINGS]:
            number = writer.extra(heading)
        sentences = [s for p in paragraphs for s in SENTENCE_END.split(p)]
        for some in grouped(sentences, PASSAGE_WORDS + 30):
            if sum(len(s.split()) for s in some) >= 12:
                writer.passage([('', some)], number)


def read_corpus(path):
    """Reads `docs.jsonl.xz` (one document a line) into arrays."""
    writer = CorpusWriter()
    with lzma.open(path, 'rt', encoding='utf8') as lines:
        for line in lines:
            document = json.loads(line)
            if document['src'] not in writer.sources:
                writer.sources.append(document['src'])
            writer.document_source.append(writer.sources.index(document['src']))
            writer.titles.extend((writer.extra(document['title']), writer.extra(document['summ'])))
            if 'turns' in document:
                turns = [(s, _TIME_STAMP.sub('', t).strip()) for s, t in document['turns']]
                read_turns(writer, turns)
                read_questions(writer, turns)
            else:
                read_sections(writer, document['sections'])
    return writer.finish()
