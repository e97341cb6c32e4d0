import hashlib
from importlib.resources import files

import pytest

from chassis.problems.problem import NotFound
from console.assets import TYPES, address_of, read_asset


@pytest.mark.parametrize("name", [one for one in TYPES if one != "icon.svg"])
def test_is_small(name: str):
    assert len(files("console").joinpath("assets", name).read_bytes()) <= 15 * 1024


@pytest.mark.parametrize("name", TYPES)
async def test_is_served_at_its_hash_and_cacheable(name: str):
    address = address_of(name)

    answer = await read_asset(address.rpartition("/")[2])

    assert hashlib.sha256(answer.body).hexdigest()[:16] in address
    assert answer.headers["content-type"].partition(";")[0] == TYPES[name]
    assert "immutable" in answer.headers["cache-control"]


@pytest.mark.parametrize("name", ["style.css", "../main.py", "script-0000000000000000.js"])
async def test_nothing_else_is_served(name: str):
    with pytest.raises(NotFound):
        await read_asset(name)


@pytest.mark.parametrize("name", [one for one in TYPES if one.endswith(".js")])
def test_scripts_never_convert_texts_to_markup(name: str):
    script = files("console").joinpath("assets", name).read_text(encoding="utf-8")

    for refused in ("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval("):
        assert refused not in script
