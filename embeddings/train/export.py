"""Stage 6: the model folder, laid out as the hub does: int8 rows with a scale each, pooled inside the graph.

The tokenizer puts `[CLS]` in front. Position 0 of the output is the mean of all other positions' rows, and those
positions hold their rows; so reading the first position and taking the mean over all give the very same vector:
(m + T·m) / (T + 1). A text without tokens has the first axis.
"""
import json
import pathlib

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from wordpiece import CLS, PAD, SPECIAL

TOKENS_MAX = 512


def quantised(rows):
    """Each row as 8-bit integers with its own scale."""
    scale = np.maximum(np.abs(rows).max(1, keepdims=True), 1e-12) / 127
    return np.round(rows / scale).astype(np.int8), scale.astype(np.float32)


def restored(rows):
    """The rows as the model will have them."""
    small, scale = quantised(rows)
    return small.astype(np.float32) * scale


def graph_of(rows):
    """The ONNX model (opset 13, IR 8) of a table."""
    small, scale = quantised(rows)
    dims = rows.shape[1]
    first_axis = np.zeros((1, 1, dims), np.float32)
    first_axis[..., 0] = 1
    constants = dict(
        rows=small, scale=scale, first_axis=first_axis, one=np.float32(1), axis=np.array([1]), last=np.array([-1]),
        to_end=np.array([np.iinfo(np.int64).max]),
    )
    node = helper.make_node
    # The row of [CLS] is zero, so that it may take part in the sum; the runtime sums nothing at all wrongly.
    nodes = [
        node('Cast', ['attention_mask'], ['mask'], to=TensorProto.FLOAT),
        node('Unsqueeze', ['mask', 'last'], ['weights']),
        node('Gather', ['scale', 'input_ids'], ['scales']),
        node('Mul', ['scales', 'weights'], ['masked_scales']),
        node('Gather', ['rows', 'input_ids'], ['small']),
        node('Cast', ['small'], ['wide'], to=TensorProto.FLOAT),
        node('Mul', ['wide', 'masked_scales'], ['tokens']),
        node('ReduceSum', ['tokens', 'axis'], ['sum'], keepdims=1),
        node('ReduceSum', ['weights', 'axis'], ['all_count'], keepdims=1),
        node('Sub', ['all_count', 'one'], ['count']),
        node('Max', ['count', 'one'], ['divisor']),
        node('Div', ['sum', 'divisor'], ['mean']),
        node('Less', ['count', 'one'], ['is_empty']),
        node('Where', ['is_empty', 'first_axis', 'mean'], ['pooled']),
        node('Slice', ['tokens', 'axis', 'to_end', 'axis'], ['behind']),
        node('Concat', ['pooled', 'behind'], ['last_hidden_state'], axis=1),
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
        id=SPECIAL.index(name), content=name, single_word=False, lstrip=False, rstrip=False, normalized=False, special=True
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


def export(rows, vocabulary, folder):
    """Writes the model folder; gives the bytes of each file."""
    rows = rows.copy()
    rows[[SPECIAL.index(name) for name in SPECIAL if name != '[UNK]']] = 0
    folder = pathlib.Path(folder)
    (folder / 'onnx').mkdir(parents=True, exist_ok=True)
    dims = rows.shape[1]
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
        'rapporteur.json': dict(pooling='cls', queryPrefix='', passagePrefix='', tokensMax=TOKENS_MAX),
    }
    for name, content in files.items():
        (folder / name).write_text(json.dumps(content, ensure_ascii=False) + '\n', 'utf8')
    onnx.save(graph_of(rows), str(folder / 'onnx' / 'model_quantized.onnx'))
    return {path.name: path.stat().st_size for path in folder.rglob('*') if path.is_file()}
