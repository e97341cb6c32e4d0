import json
from typing import Any

from hypothesis import example, given, settings
from support import json_texts

from chassis.http.bounded_json import MAX_NESTING, MAX_VALUES, depth, read_json, require_bounded
from chassis.problems.problem import Invalid


def outcome(read: Any, text: bytes) -> Any:
    try:
        return repr(read(text))
    except ValueError as failure:
        return type(failure)


def rule_of(text: bytes) -> str | None:
    try:
        require_bounded(text)
    except Invalid as problem:
        return problem.errors[0].rule
    return None


@settings(max_examples=50)
@given(json_texts.perhaps_broken())
@example(b'"\\ud800"')
@example(b"[1e400, -1e400, NaN, Infinity, -Infinity]")
@example(b"-0")
@example(b"9" * 4_300)
@example(b"9" * 4_301)
@example(b'\xef\xbb\xbf{"a": 1}')
@example('{"a": "é"}'.encode("utf-16"))
@example(b'"\xff"')
@example(b"[" * MAX_NESTING + b"]" * MAX_NESTING)
def test_read_json_equals_pythons_parser(text: bytes):
    assert outcome(read_json, text) == outcome(json.loads, text)


WITHIN = [
    [0] * MAX_VALUES,
    # Texts with brackets, commas and escaped quotes inside of strings, which are not JSON syntax there.
    *({"text": "[{,:]}" * 100_000}, {"text": '"[\\",[' * 100_000}, "a,b," * 100_000),
    [["a,b,c"] * 10] * 500,
]
TOO_MANY = [
    *([0] * (MAX_VALUES + 2), [[]] * (MAX_VALUES + 1), [""] * (MAX_VALUES + 2)),
    {str(n): {} for n in range(MAX_VALUES + 1)},
    {"a": "[" * 20_000, "b": [0] * (MAX_VALUES + 2)},
]


def test_accepts_values_up_to_the_limit():
    for value in WITHIN:
        text = json.dumps(value, separators=(",", ":")).encode()
        assert rule_of(text) is None
        assert rule_of(text[:-100]) is None  # Also for an incomplete body.
    for value in TOO_MANY:
        assert rule_of(json.dumps(value).encode()) == "number-of-values"
    assert rule_of(b'["",' * 200_000) == "number-of-values"


def test_accepts_nesting_up_to_the_limit():
    assert rule_of(b"[" * MAX_NESTING + b"]" * MAX_NESTING) is None
    assert rule_of(b'["' + b"[" * 1_000 + b'"]') is None
    for opening in (b"[", b'{"a":'):
        for levels in (MAX_NESTING + 1, 9_000):
            assert rule_of(opening * levels) == "nesting-depth"
    levels = {b"": 0, b"1": 0, b"[]": 1, b"[[],[],{}]": 2, b'{"a":[{}]}': 3, b"]][": 0}
    assert {text: max(depth(text), 0) for text in levels} == levels
