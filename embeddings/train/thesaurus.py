"""Model and WordNet -> words that may stand for one another: `thesaurus.tsv`, a word a line with others and nearness.

    python3 embeddings/train/thesaurus.py --model embeddings/model \
        --wordnet ../shared/embedding/text/wordnet.jsonl.xz --out embeddings/thesaurus.tsv

WordNet knows every sense of a word, the table only those of talk and policy, and likes to mix opposites and topics:
each corrects the other. Nearness is the cosine of two rows, and more for synonyms.
"""
import argparse
import collections
import json
import pathlib
import re

import numpy as np
import onnx
from onnx import numpy_helper

from swaps import read_wordnet

# What WordNet says, what the cosine must reach to believe it, and what is added to the cosine.
SYNONYM = (0.12, 0.4)
WIDER = (0.18, 0.1)
# Without WordNet's word a cosine has to be this high.
TABLE_ALONE = 0.38
NEAREST = 8
OTHERS_MAX = 12
NEARNESS_MAX = 0.9
RELATIONS = {'similar': SYNONYM, 'hypernym': WIDER, 'also': WIDER, 'entails': WIDER, 'causes': WIDER, 'attribute': WIDER}
WORD = re.compile(r'[a-z]{3,}')


def read_model(folder):
    """The whole words of a model's vocabulary, with their rows at length 1."""
    graph = onnx.load(str(pathlib.Path(folder) / 'onnx/model_quantized.onnx')).graph
    tensors = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}
    vocabulary = json.loads((pathlib.Path(folder) / 'tokenizer.json').read_text(encoding='utf8'))['model']['vocab']
    words = [word for word in vocabulary if WORD.fullmatch(word)]
    rows = tensors['rows'].astype(np.float32)[tensors['groups'][[vocabulary[word] for word in words]]]
    return words, rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)


def related(synsets, known):
    """For each word the words that WordNet relates to it, with what is asked of the cosine."""
    found = collections.defaultdict(dict)

    def relate(one, other, bond):
        if one != other and (other not in found[one] or bond == SYNONYM):
            found[one][other] = bond

    members = {key: [m.lower() for m in s['members'] if m.lower() in known] for key, s in synsets.items()}
    for key, synset in synsets.items():
        for one in members[key]:
            for other in members[key]:
                relate(one, other, SYNONYM)
            for relation, bond in RELATIONS.items():
                for target in synset.get(relation, []):
                    for other in members.get(target, []):
                        relate(one, other, bond)
                        relate(other, one, bond)
    return found


def nearest(place, rows, words):
    """The nearest words of other stems by the table alone."""
    cosines = rows @ rows[place]
    same = cosines > 0.999
    order = np.argpartition(-np.where(same, -1, cosines), NEAREST)[:NEAREST]
    return {words[i]: float(cosines[i]) for i in order if cosines[i] >= TABLE_ALONE}


def thesaurus(words, rows, synsets):
    """For each word what may stand for it, nearest first."""
    places = {word: place for place, word in enumerate(words)}
    relations = related(synsets, places)
    for place, word in enumerate(words):
        near = nearest(place, rows, words)
        for other, (least, more) in relations[word].items():
            cosine = float(rows[place] @ rows[places[other]])
            if least <= cosine < 0.999:
                near[other] = max(near.get(other, 0), min(NEARNESS_MAX, cosine + more))
        if near:
            yield word, sorted(near.items(), key=lambda item: (-item[1], item[0]))[:OTHERS_MAX]


def main():
    """Writes the file."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ('--model', '--wordnet', '--out'):
        parser.add_argument(name, required=True)
    options = parser.parse_args()
    words, rows = read_model(options.model)
    lines = ['# Made by embeddings/train/thesaurus.py from Open English WordNet (CC BY 4.0) and the model beside it.']
    for word, others in sorted(thesaurus(words, rows, read_wordnet(options.wordnet))):
        lines.append(f'{word}\t' + ' '.join(f'{other}:{nearness:.2f}' for other, nearness in others))
    pathlib.Path(options.out).write_text('\n'.join(lines) + '\n', encoding='utf8')
    print(f'{len(lines) - 1} words')


if __name__ == '__main__':
    main()
