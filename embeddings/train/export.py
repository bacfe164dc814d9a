"""Stage 6: the model folder, laid out as the hub does: int8 rows with a scale each, pooled inside the graph.

Every position of the output holds the text's vector, so reading the first (`cls`) and taking the mean over the text's
positions (`mean`) give the very same. The tokenizer puts `[CLS]` in front, so that an empty text has a position too.

The vector is a sum of rows, a word's repetitions counting less and less (as in BM25), and beside it, on the first
axis, the ballast: a long text's vector has it and a question's has not, so that a cosine does not favour the
passages with few rare words. It comes in between 32 and 48 tokens, or with the passage mark in front of any text.
"""
import json
import pathlib

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from table import Table
from vocabulary import PASSAGE_MARK
from wordpiece import CLS, PAD, SPECIAL

TOKENS_MAX = 512
QUESTION_TOKENS, PASSAGE_TOKENS = 32, 48
SATURATION = 1.2


def quantised(rows):
    """Each row as 8-bit integers with its own scale."""
    scale = np.maximum(np.abs(rows).max(1, keepdims=True), 1e-12) / 127
    return np.round(rows / scale).astype(np.int8), scale.astype(np.float32)


def restored(rows):
    """The rows as the model will have them."""
    small, scale = quantised(rows)
    return small.astype(np.float32) * scale


def table_of(rows):
    """The rows behind the ballast's axis; none for the special tokens, which are no words."""
    table = np.hstack([np.zeros((len(rows), 1), np.float32), rows])
    table[[SPECIAL.index(name) for name in SPECIAL if name != '[UNK]']] = 0
    return table


def vectors_of(ids, rows, groups, ballast, work, marked=False):
    """What the exported model gives for rows of ids (without `[CLS]`), with the passage mark in front or not."""
    table = restored(table_of(rows))
    vectors = Table(table, work).sum(np.asarray(groups)[ids])
    tokens = (ids != PAD).sum(1)
    share = (tokens - QUESTION_TOKENS) / (PASSAGE_TOKENS - QUESTION_TOKENS)
    vectors[:, 0] = ballast * np.clip(share, float(marked), 1) + (tokens == 0)
    return vectors


def graph_of(rows, groups, mark, ballast):
    """The ONNX model (opset 13, IR 8) of a table whose row `groups[i]` is that of piece i."""
    small, scale = quantised(table_of(rows))
    dims = small.shape[1]
    first_axis = np.zeros((1, 1, dims), np.float32)
    first_axis[..., 0] = 1
    width = PASSAGE_TOKENS - QUESTION_TOKENS
    constants = dict(
        rows=small, scale=scale[:, 0], groups=np.asarray(groups, np.int32), first_axis=first_axis,
        axis_1=np.array([1]), axis_2=np.array([2]), zero=np.float32(0), one=np.float32(1),
        special_tokens=np.float32(1), question=np.float32(QUESTION_TOKENS), width=np.float32(width),
        mark=np.asarray(groups[mark], np.int32), ballast=np.float32(ballast),
        filled=np.float32(1 + SATURATION), saturation=np.float32(SATURATION),
    )
    node = helper.make_node
    to_float = dict(to=TensorProto.FLOAT)
    nodes = [
        node('Gather', ['groups', 'input_ids'], ['words']),
        node('Cast', ['attention_mask'], ['mask'], **to_float),
        # How often each word is in its text, and what it counts for: (k + 1) / (c + k) each time.
        node('Unsqueeze', ['words', 'axis_1'], ['across']),
        node('Unsqueeze', ['words', 'axis_2'], ['down']),
        node('Equal', ['down', 'across'], ['same']),
        node('Cast', ['same'], ['same_one'], **to_float),
        node('ReduceSum', ['same_one', 'axis_2'], ['times'], keepdims=0),
        node('Add', ['times', 'saturation'], ['slowed']),
        node('Div', ['filled', 'slowed'], ['counts_for']),
        node('Gather', ['scale', 'words'], ['scales']),
        node('Mul', ['counts_for', 'scales'], ['scaled']),
        node('Mul', ['scaled', 'mask'], ['weight']),
        node('Unsqueeze', ['weight', 'axis_1'], ['weights']),
        node('Gather', ['rows', 'words'], ['small']),
        node('Cast', ['small'], ['wide'], **to_float),
        node('MatMul', ['weights', 'wide'], ['sum']),
        # The ballast, by the number of tokens or the mark.
        node('ReduceSum', ['mask', 'axis_1'], ['all_tokens'], keepdims=1),
        node('Sub', ['all_tokens', 'special_tokens'], ['tokens']),
        node('Sub', ['tokens', 'question'], ['over']),
        node('Div', ['over', 'width'], ['share']),
        node('Clip', ['share', 'zero', 'one'], ['length_share']),
        node('Equal', ['words', 'mark'], ['marks']),
        node('Cast', ['marks'], ['marks_one'], **to_float),
        node('ReduceMax', ['marks_one'], ['marked'], axes=[1], keepdims=1),
        node('Max', ['length_share', 'marked'], ['passage_share']),
        node('Mul', ['passage_share', 'ballast'], ['weighed']),
        # A text without any token gets a direction too.
        node('Less', ['tokens', 'one'], ['empty']),
        node('Cast', ['empty'], ['empty_one'], **to_float),
        node('Add', ['weighed', 'empty_one'], ['on_first']),
        node('Unsqueeze', ['on_first', 'axis_2'], ['on_first_axis']),
        node('Mul', ['on_first_axis', 'first_axis'], ['beside']),
        node('Add', ['sum', 'beside'], ['text']),
        node('Shape', ['wide'], ['shape']),
        node('Expand', ['text', 'shape'], ['last_hidden_state']),
    ]
    info = helper.make_tensor_value_info
    graph = helper.make_graph(
        nodes,
        'static_table',
        [info(name, TensorProto.INT64, ['texts', 'tokens']) for name in ('input_ids', 'attention_mask')],
        [info('last_hidden_state', TensorProto.FLOAT, ['texts', 'tokens', dims])],
        [numpy_helper.from_array(np.asarray(value), name) for name, value in constants.items()],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid('', 13)], producer_name='rapporteur')
    model.ir_version = 8
    onnx.checker.check_model(model)
    return model


def tokenizer_of(vocabulary):
    """`tokenizer.json`: BERT's word cutting and WordPiece, `[CLS]` in front and nothing behind."""
    front = {'SpecialToken': {'id': '[CLS]', 'type_id': 0}}
    text = lambda name, kind: {'Sequence': {'id': name, 'type_id': kind}}
    token = lambda name: dict(
        id=SPECIAL.index(name), content=name, single_word=False, lstrip=False, rstrip=False, normalized=False,
        special=True,
    )
    return dict(
        version='1.0',
        truncation=None,
        padding=None,
        added_tokens=[token(name) for name in SPECIAL],
        normalizer=dict(
            type='BertNormalizer', clean_text=True, handle_chinese_chars=True, strip_accents=True, lowercase=True
        ),
        pre_tokenizer=dict(type='BertPreTokenizer'),
        post_processor=dict(
            type='TemplateProcessing',
            single=[front, text('A', 0)],
            pair=[front, text('A', 0), text('B', 1)],
            special_tokens={'[CLS]': dict(id='[CLS]', ids=[CLS], tokens=['[CLS]'])},
        ),
        decoder=dict(type='WordPiece', prefix='##', cleanup=True),
        model=dict(
            type='WordPiece',
            unk_token='[UNK]',
            continuing_subword_prefix='##',
            max_input_chars_per_word=100,
            vocab={piece: place for place, piece in enumerate(vocabulary)},
        ),
    )


def export(rows, groups, vocabulary, ballast, folder):
    """Writes the model folder; gives the bytes of each file."""
    folder = pathlib.Path(folder)
    (folder / 'onnx').mkdir(parents=True, exist_ok=True)
    dims = rows.shape[1] + 1
    names = {f'{name[1:-1].lower()}_token': name for name in SPECIAL}
    files = {
        'tokenizer.json': tokenizer_of(vocabulary),
        'tokenizer_config.json': dict(
            tokenizer_class='BertTokenizer', do_lower_case=True, model_max_length=TOKENS_MAX, strip_accents=True,
            tokenize_chinese_chars=True, **names,
        ),
        'config.json': dict(
            model_type='bert', architectures=['BertModel'], hidden_size=dims, num_hidden_layers=0,
            num_attention_heads=1, intermediate_size=dims, max_position_embeddings=TOKENS_MAX,
            vocab_size=len(vocabulary), pad_token_id=PAD, type_vocab_size=1, hidden_act='gelu',
        ),
        'rapporteur.json': dict(pooling='cls', queryPrefix='', passagePrefix=f'{PASSAGE_MARK} ', tokensMax=TOKENS_MAX),
    }
    for name, content in files.items():
        (folder / name).write_text(json.dumps(content, ensure_ascii=False) + '\n', 'utf8')
    graph = graph_of(rows, groups, vocabulary.index(PASSAGE_MARK), ballast)
    onnx.save(graph, str(folder / 'onnx' / 'model_quantized.onnx'))
    return {path.name: path.stat().st_size for path in folder.rglob('*') if path.is_file()}
