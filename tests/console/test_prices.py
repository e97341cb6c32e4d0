from decimal import Decimal
from pathlib import Path

import pytest

from console.prices import Prices

PRICES = Prices.model_validate(
    {"models": {"a": {"input": 1}, "a*": {"input": 2, "output": 8}, "a-b*": {"input": "0.5"}}}
)


@pytest.mark.parametrize(
    ("model", "cost"), [("a", "1"), ("a-1", "10"), ("a-b-9", "0.5"), ("b", None), ("", None)]
)
def test_the_longest_name_that_matches_applies(model: str, cost: str | None):
    price = PRICES.of(model)

    found = None if price is None else price.of(1_000_000, 1_000_000)
    assert found == (None if cost is None else Decimal(cost))


@pytest.mark.parametrize(
    "text", ["", "[]", '{"models": {"a": {"input": -1}}}', '{"model": {}}', '{"models": {"a": 1}}']
)
def test_rejects_an_invalid_file(tmp_path: Path, text: str):
    file = tmp_path / "prices.json"
    file.write_text(text, encoding="utf-8")

    with pytest.raises(ValueError, match="prices"):
        Prices.read(file)
    with pytest.raises(ValueError, match="cannot be read"):
        Prices.read(tmp_path / "absent.json")
