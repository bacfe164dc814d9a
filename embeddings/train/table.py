"""The table of vectors: summed bags, and Adam on the rows that a step touched (in C, see bag.c)."""
import ctypes
import pathlib
import subprocess

import numpy as np


def _library(work):
    source = pathlib.Path(__file__).with_name('bag.c')
    built = pathlib.Path(work) / 'bag.so'
    if not built.exists() or built.stat().st_mtime < source.stat().st_mtime:
        flags = ['-O3', '-march=native', '-ffast-math', '-shared', '-fPIC']
        subprocess.run(['cc', *flags, str(source), '-o', str(built), '-lm'], check=True)
    return ctypes.CDLL(str(built))


def _pointer(values):
    return ctypes.c_void_p(None if values is None else values.ctypes.data)


class Table:
    """Rows of vectors; row 0 is filling. `home` is what the rows are drawn back to, if anything."""

    def __init__(self, rows, work, home=None, pull=0.0):
        self.rows = np.ascontiguousarray(rows, np.float32)
        self.home, self.pull = home, pull
        self.first, self.second = np.zeros_like(self.rows), np.zeros_like(self.rows)
        self.gradient = np.zeros_like(self.rows)
        self.touched = np.zeros(len(rows), np.uint8)
        self.steps = np.zeros(len(rows), np.int32)
        self._library = _library(work)

    def sum(self, ids, rows=None):
        """One vector a bag (a row of `ids`), not normalised."""
        rows = self.rows if rows is None else np.ascontiguousarray(rows, np.float32)
        ids = np.ascontiguousarray(ids, np.int32)
        seen = np.zeros(len(rows), np.int32)
        out = np.empty((len(ids), rows.shape[1]), np.float32)
        self._library.bag_sum(_pointer(rows), _pointer(ids), *ids.shape, rows.shape[1], _pointer(seen), _pointer(out))
        return out

    def learn(self, ids, sum_gradient):
        """Adds the gradient of the bags' sums to the rows' gradient."""
        ids = np.ascontiguousarray(ids, np.int32)
        sum_gradient = np.ascontiguousarray(sum_gradient, np.float32)
        count, dims = self.rows.shape
        seen = np.zeros(count, np.int32)
        arrays = map(_pointer, (seen, sum_gradient))
        self._library.bag_gradient(
            _pointer(self.gradient), _pointer(self.touched), _pointer(ids), *ids.shape, dims, *arrays
        )

    def step(self, rate, beta1=0.9, beta2=0.98):
        """Moves the touched rows."""
        count, dims = self.rows.shape
        f = ctypes.c_float
        arrays = (self.rows, self.first, self.second, self.gradient, self.touched, self.steps, self.home)
        self._library.adam_rows(*map(_pointer, arrays), count, dims, f(rate), f(beta1), f(beta2), f(self.pull))

    STATE = ('rows', 'first', 'second', 'steps')

    def state(self):
        """What a later run needs to go on from here."""
        return {name: getattr(self, name) for name in self.STATE}

    def restore(self, state):
        """Takes up a state again."""
        for name in self.STATE:
            getattr(self, name)[...] = state[name]
