"""Tokens of model calls, as agents report them (`gen_ai.usage.*`)."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from console.answers import Event
from console.prices import Prices

MODEL_CALL = "model_call"
BEGUN = "begun"
MOST_TOKENS = 10**12


@dataclass(slots=True)
class Usage:
    """`uncounted` calls do not report tokens. `cost` is None if the price is unknown."""

    agent: str
    model: str
    cost: Decimal | None
    calls: int = 0
    uncounted: int = 0
    input_tokens: int = 0
    output_tokens: int = 0


@dataclass(frozen=True, slots=True)
class Total:
    """`unpriced`: the number of calls without a price."""

    calls: int
    input_tokens: int
    output_tokens: int
    cost: Decimal
    unpriced: int


def usage_of(events: Iterable[Event], prices: Prices) -> list[Usage]:
    """Return one usage per agent and model, the most tokens first. A running call is not counted."""
    found: dict[tuple[str, str], Usage] = {}
    for event in events:
        if event.event_type != MODEL_CALL or event.phase == BEGUN:
            continue
        model = _text_of(event, "model")
        price = prices.of(model)
        key = (event.agent_name, model)
        usage = found.setdefault(key, Usage(*key, None if price is None else Decimal(0)))
        given = [_tokens(event.payload.get(name)) for name in ("input_tokens", "output_tokens")]
        sent, made = (number or 0 for number in given)
        usage.calls += 1
        usage.uncounted += given == [None, None]
        usage.input_tokens += sent
        usage.output_tokens += made
        if price is not None and usage.cost is not None:
            usage.cost += price.of(sent, made)
    return sorted(found.values(), key=lambda one: -(one.input_tokens + one.output_tokens))


def total_of(usages: Iterable[Usage]) -> Total:
    counted = [*usages]
    return Total(
        sum(one.calls for one in counted),
        sum(one.input_tokens for one in counted),
        sum(one.output_tokens for one in counted),
        sum((one.cost or Decimal(0) for one in counted), Decimal(0)),
        sum(one.calls for one in counted if one.cost is None),
    )


def _text_of(event: Event, member: str) -> str:
    value = event.payload.get(member)
    return value if isinstance(value, str) else ""


def _tokens(value: Any) -> int | None:  # Any: JSON that an agent wrote.
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return int(value) if is_number and 0 <= value <= MOST_TOKENS else None
