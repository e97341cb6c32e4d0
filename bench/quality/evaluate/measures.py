"""`ranked` are unique document IDs, best first. `gains` are relevances above 0, used directly, like in trec_eval's
`ndcg_cut`, not as powers of two.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

RESAMPLES = 2_000
CONFIDENCE = 0.95


def ndcg(ranked: Sequence[str], gains: Mapping[str, float], *, at: int) -> float:
    """Järvelin and Kekäläinen, 2002."""
    found = [gains.get(one, 0.0) for one in ranked[:at]]
    return _discounted(found) / _discounted(sorted(gains.values(), reverse=True)[:at])


def _discounted(gains: Sequence[float]) -> float:
    return sum(gain / math.log2(rank + 1) for rank, gain in enumerate(gains, 1))


def recall(ranked: Sequence[str], gains: Mapping[str, float], *, at: int) -> float:
    return len(gains.keys() & set(ranked[:at])) / len(gains)


def hits(ranked: Sequence[str], gains: Mapping[str, float], *, at: int) -> bool:
    return not gains.keys().isdisjoint(ranked[:at])


def reciprocal_rank(ranked: Sequence[str], gains: Mapping[str, float], *, at: int) -> float:
    return next((1 / rank for rank, one in enumerate(ranked[:at], 1) if one in gains), 0.0)


@dataclass(frozen=True, slots=True)
class Interval:
    mean: float
    low: float
    high: float


def interval(values: Sequence[float], *, seed: int = 1) -> Interval:
    """A percentile bootstrap interval (Efron, 1979), deterministic."""
    sample = np.asarray(values, dtype=np.float64)
    drawn = np.random.default_rng(seed).integers(len(sample), size=(RESAMPLES, len(sample)))
    tail = 100 * (1 - CONFIDENCE) / 2
    low, high = np.percentile(sample[drawn].mean(axis=1), [tail, 100 - tail])
    return Interval(float(sample.mean()), float(low), float(high))
