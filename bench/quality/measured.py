"""The measurements in the JSON of `python -m bench.quality.evaluate`."""

from collections.abc import Mapping

from pydantic import BaseModel, TypeAdapter

NDCG = "nDCG@10"


class Interval(BaseModel, frozen=True):
    """A mean over questions, with its 95 % confidence interval."""

    mean: float
    low: float
    high: float


class Quality(BaseModel, frozen=True):
    """The measures of a set by mode, and the difference of hybrid to RRF in nDCG@10."""

    name: str
    texts: int
    questions: int
    measures: Mapping[str, Mapping[str, Interval]]
    above_rrf: Interval


SETS = TypeAdapter(list[Quality])
