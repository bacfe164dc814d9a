"""The loss: each question's passage among the batch's passages, and the other way round (InfoNCE)."""
import numpy as np


def _unit(vectors, ballast=1e-6):
    """Vectors scaled to length 1, or less: `ballast` is the length of an axis that they have beside their own."""
    length = np.sqrt((vectors * vectors).sum(1, keepdims=True) + ballast * ballast)
    return vectors / length, length


def _through_unit(gradient, unit, length):
    """The gradient before the scaling."""
    return (gradient - unit * (unit * gradient).sum(1, keepdims=True)) / length


def pair_loss(questions, passages, alike, temperature, ballast, back=0.5):
    """Loss and gradients; `alike[i, j]` (i != j) marks passages that are no wrong answer to a question.

    van den Oord and others (2018); `back` weighs finding the question by the passage.
    """
    q, q_length = _unit(questions)
    p, p_length = _unit(passages, ballast)
    count = len(q)
    scores = q @ p.T
    scores *= 1 / temperature
    right = scores.diagonal().copy()
    scores -= 1 / temperature
    np.exp(scores, out=scores)
    scores[alike] = 0
    rows, columns = scores.sum(1), scores.sum(0)
    top = 1 / temperature
    loss = (np.log(rows) + top - right).mean() + back * (np.log(columns) + top - right).mean()
    gradient = scores * (1 / rows)[:, None]
    scores *= back / columns
    gradient += scores
    gradient[np.arange(count), np.arange(count)] -= 1 + back
    gradient /= count * temperature
    return loss / (1 + back), _through_unit(gradient @ p, q, q_length), _through_unit(gradient.T @ q, p, p_length)


def any_loss(questions, passages, gold, temperature, ballast):
    """Loss and gradients where several passages answer: their joint chance, as the first hit counts alone."""
    q, q_length = _unit(questions)
    p, p_length = _unit(passages, ballast)
    chances = np.exp((q @ p.T - 1) / temperature)
    held = chances * gold
    every, right = chances.sum(1, keepdims=True), held.sum(1, keepdims=True)
    loss = (np.log(every) - np.log(right)).mean()
    gradient = (chances / every - held / right) / (len(q) * temperature)
    return loss, _through_unit(gradient @ p, q, q_length), _through_unit(gradient.T @ q, p, p_length)
