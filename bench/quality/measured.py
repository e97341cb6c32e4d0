"""Measurements as `python -m bench.quality.evaluate` writes them."""

from collections.abc import Mapping

from pydantic import BaseModel, TypeAdapter

NDCG = "nDCG@10"


class Interval(BaseModel, frozen=True):
    """A mean over questions, and where it lies with 95 % confidence."""

    mean: float
    low: float
    high: float


class Quality(BaseModel, frozen=True):
    """The measures of a set by mode, and by how much hybrid is above RRF in nDCG@10."""

    name: str
    texts: int
    questions: int
    measures: Mapping[str, Mapping[str, Interval]]
    above_rrf: Interval


SETS = TypeAdapter(list[Quality])
