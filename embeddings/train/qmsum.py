"""QMSum's meetings as caption-style transcripts with questions: their passages, questions and gold passages."""
import json
import pathlib
import re

TURN = re.compile(r'^>> ([^:]*): (.*)$')
SPELLED_LETTER = re.compile(r'\b([A-Z])_ ')
WORDS, TURN_WORDS_MAX, FOLDS = 80, 200, 5


def group_of(meeting):
    """The kind of meeting, by its id."""
    if re.match(r'covid|education', meeting):
        return 'committee'
    return 'icsi' if re.match(r'b[a-z]{2}\d+', meeting) else 'ami'


def read_turns(path):
    """(speaker, text) of each turn of a transcript."""
    turns = []
    for line in path.read_text('utf8').split('\n'):
        match = TURN.match(line)
        if match:
            text = SPELLED_LETTER.sub(r'\1 ', match[2])
            turns.append((match[1], '' if text == '(no audio)' else ' '.join(text.split())))
    return turns


def _cut_turn(text):
    """A long turn as parts of like length, cut between sentences."""
    count = len(text.split())
    parts = -(-count // TURN_WORDS_MAX)
    size = max(-(-count // parts), WORDS)
    run, run_words = [], 0
    for sentence in re.split(r'(?<=[.?!]) ', text):
        words = sentence.split()
        while len(words) > TURN_WORDS_MAX:
            if run:
                yield ' '.join(run)
                run, run_words = [], 0
            yield ' '.join(words[:TURN_WORDS_MAX])
            words = words[TURN_WORDS_MAX:]
        if run and run_words + len(words) > size:
            yield ' '.join(run)
            run, run_words = [], 0
        run.append(' '.join(words))
        run_words += len(words)
    if run:
        yield ' '.join(run)


def passages_of(turns):
    """Passages of about 81 words: (text, first turn, last turn)."""
    passages, texts, size, first, last = [], [], 0, 0, -1

    def flush():
        nonlocal texts, size
        if texts:
            passages.append((' '.join(texts), first, last))
        texts, size = [], 0

    for place, (speaker, text) in enumerate(turns):
        count = len(text.split())
        if not re.search(r'[A-Za-z]{2}', text):
            last = place if texts else last
            continue
        if count > TURN_WORDS_MAX:
            flush()
            passages += [(f'{speaker}: {part}', place, place) for part in _cut_turn(text)]
            continue
        if texts and size + count > WORDS:
            flush()
        if not texts:
            first = place
        texts.append(f'{speaker}: {text}')
        size, last = size + count, place
        if size >= WORDS:
            flush()
    flush()
    return passages


def load(folder, split):
    """The meetings of a split: id, group, passages (texts) and questions (text, gold passage numbers)."""
    folder = pathlib.Path(folder) / split
    meetings = {}
    for path in sorted((folder / 'transcripts').glob('*.txt')):
        cut = passages_of(read_turns(path))
        meeting = dict(id=path.stem, split=split, group=group_of(path.stem), cut=cut, questions=[])
        meetings[path.stem] = meeting | dict(passages=[text for text, _, _ in cut])
    for line in (folder / 'queries.within.jsonl').read_text('utf8').splitlines():
        asked = json.loads(line)
        meeting = meetings[asked['session']]
        gold = {turn for first, last in asked['gold']['spans'] for turn in range(first, last + 1)}
        relevant = [i for i, (_, a, b) in enumerate(meeting['cut']) if gold & set(range(a, b + 1))]
        if relevant:
            meeting['questions'].append((SPELLED_LETTER.sub(r'\1 ', asked['query']), relevant))
    return list(meetings.values())


def load_all(folder):
    """Train and val together, each meeting with its fold: the i-th id of a group has the fold i % 5."""
    meetings = load(folder, 'train') + load(folder, 'val')
    for group in ('committee', 'icsi', 'ami'):
        members = sorted((m for m in meetings if m['group'] == group), key=lambda m: m['id'])
        for place, meeting in enumerate(members):
            meeting['fold'] = place % FOLDS
    return meetings
