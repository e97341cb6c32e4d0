"""Amounts of a source, indexed by value."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence

from retrieval.comparison.quantities import ABOUT, Amount

_NEAR = 2 * ABOUT  # Relative distance beyond which no amounts are equal.


class Known:
    """Amounts of a source. `has` finds amounts of a similar value by bisection."""

    def __init__(self, text: str, found: Iterable[Amount]) -> None:
        distinct = {(one.number, one.value, one.dimension, one.thing): one for one in found}
        self._by_number = sorted(distinct.values(), key=lambda one: one.number)
        self._by_value = sorted(distinct.values(), key=lambda one: one.value)
        self._numbers = [one.number for one in self._by_number]
        self._values = [one.value for one in self._by_value]
        self._spellings: dict[str | None, dict[str, None]] = defaultdict(dict)
        for one in distinct.values():
            self._spellings[one.dimension][text[one.start : one.end]] = None

    def has(self, amount: Amount) -> bool:
        return any(map(self._has, amount.readings()))

    def _has(self, amount: Amount) -> bool:
        by_number = _near(self._numbers, amount.number, self._by_number)
        by_value = _near(self._values, amount.value, self._by_value)
        return any(amount.equals(one) for found in (by_number, by_value) for one in found)

    def spellings(self, dimension: str | None) -> Collection[str]:
        return self._spellings.get(dimension, ())


def _near(keys: Sequence[float], key: float, found: Sequence[Amount]) -> Sequence[Amount]:
    return found[bisect_left(keys, key * (1 - _NEAR)) : bisect_right(keys, key * (1 + _NEAR))]
