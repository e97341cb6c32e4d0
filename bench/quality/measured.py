from collections.abc import Mapping

from pydantic import BaseModel, TypeAdapter

NDCG = "nDCG@10"


class Interval(BaseModel, frozen=True):
    mean: float
    low: float
    high: float


class Quality(BaseModel, frozen=True):
    name: str
    texts: int
    questions: int
    measures: Mapping[str, Mapping[str, Interval]]
    above_rrf: Interval


SETS = TypeAdapter(list[Quality])
