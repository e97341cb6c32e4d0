import json
import tracemalloc
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.json_texts import may_be_kept, objects, perhaps_broken

from audit.exact_json import (
    MAX_DEPTH,
    MAX_ITEMS,
    Exact,
    NotAnObject,
    NotJSON,
    has_long_number,
    read_array,
    read_lines,
    read_object,
)
from chassis.http.bounded_json import depth, nests_deeper_than, without_strings

DEEP = b"[" * 3_000 + b"]" * 3_000
BROKEN = {
    "a lone surrogate": (rb'{"a": "\ud800"}', "valid-json"),
    "no UTF-8": (b'{"a": "\xff"}', "valid-unicode"),
    "no number": (b'{"a": NaN}', "valid-json"),
    "infinity": (b'{"a": -Infinity}', "valid-json"),
    "half a document": (rb'{"a": "\ud800"', "valid-json"),
    "a byte order mark": (b"\xef\xbb\xbf{}", "valid-json"),
    "3,000 levels": (DEEP, "nesting-depth"),
}
LONG_NUMBERS = {
    "1,000 digits and a sign": (b'{"n": -' + b"9" * 1_000 + b"}", False),
    "1,001 digits": (b'{"n": ' + b"9" * 1_001 + b"}", True),
    "1,000 digits and a point": (b'{"n": 0.' + b"1" * 999 + b"}", False),
    "1,001 digits around a point": (b'{"n": 0.' + b"1" * 1_000 + b"}", True),
    "1,001 digits with an exponent": (b'{"n": 1e+' + b"0" * 999 + b"1}", True),
    "a text of digits": (b'{"n": "' + b"9" * 5_000 + b'"}', False),
    "a name of digits": (b'{"' + b"9" * 5_000 + b'": 1}', False),
    "digits after an escaped quote": (b'{"n": "\\"' + b"9" * 5_000 + b'"}', False),
    "many numbers": (b'{"n": [' + b"99," * 5_000 + b"9]}", False),
    "both": (b'{"n": "' + b"9" * 5_000 + b'", "m": ' + b"9" * 1_001 + b"}", True),
}


def members_of(payload: bytes) -> dict[str, Any]:
    text = b'{"payload":' + payload + b"}"
    return read_object(text, exact="payload", known={"a", "agent_name"})


class TestReadObject:
    @given(objects())
    def test_returns_a_member_byte_for_byte(self, text: bytes):
        members = read_object(
            b'{ "a": 1, "payload" :' + text + b"\n}", exact="payload", known={"a", "agent_name"}
        )

        assert members["a"] == 1
        assert members["payload"].text == text.strip(b" \t\r\n")

    @given(perhaps_broken())
    def test_accepts_exactly_what_an_independent_parser_accepts(self, text: bytes):
        try:
            found = members_of(text)["payload"]
        except NotJSON:
            taken = False
        else:
            taken = isinstance(found, Exact) and found.text.startswith(b"{")

        assert taken == may_be_kept(text)

    @pytest.mark.parametrize(("text", "rule"), BROKEN.values(), ids=BROKEN)
    def test_reports_the_broken_rule(self, text: bytes, rule: str):
        with pytest.raises(NotJSON, match=rule):
            members_of(text)

    def test_does_not_parse_unknown_members(self):
        assert read_object(b'{"b": [1, 2]}', exact="payload", known={"a"}) == {"b": None}

    @pytest.mark.parametrize("text", [b"[]", b"1", b'"text"', b"null"])
    def test_rejects_json_that_is_not_an_object(self, text: bytes):
        with pytest.raises(NotAnObject):
            read_object(text, exact="payload", known={"a", "agent_name"})

    def test_uses_the_last_of_several_members_with_one_name(self):
        members = read_object(
            b'{"a": 1, "payload": {"n": 1}, "a": 2, "payload": {"n": 2}}',
            exact="payload",
            known={"a", "agent_name"},
        )

        assert (members["a"], members["payload"].text) == (2, b'{"n": 2}')


def memory_of(work: Callable[[], object]) -> int:
    tracemalloc.start()
    try:
        work()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


class TestReadArray:
    @given(st.lists(objects(), max_size=5))
    def test_returns_the_items_byte_for_byte(self, texts: list[bytes]):
        assert read_array(b"[" + b" ,\n".join(texts) + b"]") == [
            text.strip(b" \t\r\n") for text in texts
        ]

    @pytest.mark.parametrize(
        "bad",
        [
            pytest.param(rb'{"a": "\ud800 ,]}"}', id="a lone surrogate"),
            pytest.param(DEEP, id="3,000 levels"),
            pytest.param(b'{"a": tru}', id="no value"),
            pytest.param(b'{"a": "\xff"}', id="no UTF-8"),
        ],
    )
    def test_separates_an_item_that_cannot_be_stored_from_the_others(self, bad: bytes):
        text = b'\r\n[{"n": [1, 2], "\\"": "]"}, ' + bad + b' ,\t{"n": "\\\\", "m": {"o": 3}}, 7 ] '

        assert read_array(text) == [
            b'{"n": [1, 2], "\\"": "]"}',
            bad,
            b'{"n": "\\\\", "m": {"o": 3}}',
            b"7",
        ]

    def test_rejects_a_text_with_inseparable_items(self):
        ends = (b"", b" ", b"[", b"]", b"[{}", b"[{}}", b"[{]", b"[{}],", b"[{}] []", b"[{}]]")
        for text in (*ends, b"[,]", b"[{},]", b"x", b'["]', b"[[[]", b'[{"a": tru}, "]'):
            with pytest.raises(NotJSON, match="valid-json"):
                read_array(text)
        for text in (b"{}", b"1", b"null"):
            with pytest.raises(NotAnObject):
                read_array(text)

    def test_limits_the_search_for_the_ends_of_items(self):
        with pytest.raises(NotJSON, match="nesting-depth"):
            read_array(b"[" + DEEP + b",[" + b"[]," * 200_000 + b"1]]")

    @pytest.mark.parametrize(
        "bad", [b"", rb'"\ud800",'], ids=["all can be kept", "one cannot be kept"]
    )
    def test_limits_the_number_of_items(self, bad: bytes):
        text = b"[" + bad + b"1," * 400_000 + b"1]"

        assert len(read_array(text[:1500] + b"1]")) < MAX_ITEMS
        assert memory_of(lambda: read_array(text)) < 3 * len(text)
        assert len(read_array(text)) == MAX_ITEMS


class TestReadLines:
    @pytest.mark.parametrize(("line", "count"), [(b"1\n", MAX_ITEMS), (b" \r\n", 0)])
    def test_limits_the_number_of_lines(self, line: bytes, count: int):
        text = line * 400_000

        assert memory_of(lambda: read_lines(text)) < 2 * len(text)
        assert len(read_lines(text)) == count

    def test_returns_the_lines_that_are_not_blank(self):
        assert read_lines(b'{"a": 1}\n\n{"b":2}\r\n \n\t{"c": 3}') == [
            b'{"a": 1}',
            b'{"b":2}\r',
            b'{"c": 3}',
        ]

    def test_a_carriage_return_between_two_values_does_not_end_a_line(self):
        assert read_lines(b'{"a":\r1}\n') == [b'{"a":\r1}']


class TestDepth:
    @given(objects())
    def test_is_the_nesting_depth_of_the_value(self, text: bytes):
        def deepest(value: Any) -> int:
            if isinstance(value, dict):
                return 1 + max(map(deepest, value.values()), default=0)
            return 1 + max(map(deepest, value), default=0) if isinstance(value, list) else 0

        # Lists of pairs keep all members; a dict would keep only the last of several members with the same
        # name.
        pairs = json.loads(
            text, object_pairs_hook=lambda found: [value for _, value in found], parse_int=str
        )
        assert depth(without_strings(text)) == deepest(pairs)

    @pytest.mark.parametrize(
        ("text", "refused"),
        [
            (b'{"a":' * MAX_DEPTH + b"1" + b"}" * MAX_DEPTH, False),
            (b'{"a":' * (MAX_DEPTH + 1) + b"1" + b"}" * (MAX_DEPTH + 1), True),
            (b'{"a": "' + b"[" * 3_000 + b'"}', False),
            (b'{"a": [' + b",".join([b"[]"] * 3_000) + b"]}", False),
        ],
    )
    def test_counts_neither_brackets_in_strings_nor_siblings(self, text: bytes, *, refused: bool):
        assert nests_deeper_than(MAX_DEPTH, text) is refused

    def test_pythons_own_parser_reads_the_largest_depth(self):
        assert len(json.loads("[" * MAX_DEPTH + "]" * MAX_DEPTH)) == 1


class TestHasLongNumber:
    @pytest.mark.parametrize(("text", "found"), LONG_NUMBERS.values(), ids=LONG_NUMBERS)
    def test_counts_the_digits_of_one_number_outside_strings(self, text: bytes, *, found: bool):
        assert has_long_number(text) is found

    def test_is_cheap_for_a_payload_without_long_runs_of_digits(self):
        text = b'{"n": [' + b"0.123456789," * 21_000 + b"1]}"

        assert memory_of(lambda: has_long_number(text)) < 1.1 * len(text)
