"""Hypothesis strategies for JSON texts, including spellings that a parser would normalise."""

import json

from hypothesis import strategies as st

blanks = st.text(" \t\r\n", max_size=2)
# Numbers that exceed doubles or any integer type, in all spellings of JSON.
numbers = st.one_of(
    st.from_regex(r"-?(0|[1-9][0-9]{0,3})(\.[0-9]{1,3})?([eE][+-]?[0-9]{1,3})?", fullmatch=True),
    st.sampled_from(["1e400", "-0", "-0.0", "1E+2", "0.10", "9" * 900]),
)
# Texts with both spellings of escapes, escaped surrogate pairs, NUL, and characters outside the basic plane.
characters = st.one_of(
    st.characters(codec="utf-8", exclude_characters='"\\', exclude_categories=["Cc", "Cs"]),
    st.sampled_from([r"\u0000", r"\n", r"\"", r"\\", r"\/", "/", r"\u0041", r"\ud83d\uDE00"]),
    st.sampled_from(["😀", "\u2028", "\ufeff", "é"]),
)
strings = st.lists(characters, max_size=6).map(lambda parts: f'"{"".join(parts)}"')
scalars = st.one_of(numbers, strings, st.sampled_from(["true", "false", "null"]))


@st.composite
def spaced(draw: st.DrawFn, texts: st.SearchStrategy[str]) -> str:
    return draw(blanks) + draw(texts) + draw(blanks)


def arrays_of(values: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    filled = st.lists(spaced(values), min_size=1, max_size=4).map(
        lambda items: f"[{','.join(items)}]"
    )
    return st.one_of(filled, blanks.map(lambda blank: f"[{blank}]"))


def objects_of(values: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    names = st.one_of(strings, st.sampled_from(['"a"', '"b"']))
    member = st.tuples(spaced(names), spaced(values)).map(":".join)
    filled = st.lists(member, min_size=1, max_size=4).map(
        lambda members: f"{{{','.join(members)}}}"
    )
    return st.one_of(filled, blanks.map(lambda blank: f"{{{blank}}}"))


values = st.recursive(
    scalars, lambda inner: st.one_of(arrays_of(inner), objects_of(inner)), max_leaves=8
)


def objects() -> st.SearchStrategy[bytes]:
    """Return a strategy for JSON objects as bytes, with white space around the objects."""
    return spaced(objects_of(values)).map(str.encode)


@st.composite
def perhaps_broken(draw: st.DrawFn) -> bytes:
    text = draw(st.one_of(objects(), values.map(str.encode)))
    at = draw(st.integers(0, len(text)))
    taken = draw(st.integers(0, 2))
    escapes = [rb"\ud800", rb"\udc00", b"\xff", b"\x00", b"\x1f"]
    wrong = draw(st.sampled_from([*escapes, b"NaN", b"-", b"0", b",", b'"', b"}", b""]))
    return draw(st.sampled_from([text, text[:at] + wrong + text[at + taken :]]))


def may_be_kept(text: bytes) -> bool:
    """Return whether a text is a JSON object of Unicode characters, according to Python's parser."""
    try:
        value = json.loads(
            text.decode(),
            parse_constant=refuse_constant,
            parse_int=str,
            object_pairs_hook=with_every_member,
        )
        json.dumps(
            value, ensure_ascii=False
        ).encode()  # Lone surrogates cannot be encoded as UTF-8.
    except (ValueError, RecursionError):
        return False
    return isinstance(value, dict)


def with_every_member(members: list[tuple[str, object]]) -> dict[str, object]:
    """Return an object with all members, including duplicates that a parser would drop."""
    return {"members": members}


def refuse_constant(name: str) -> None:
    """Raise for NaN and Infinity, which Python's parser accepts although they are not JSON."""
    raise ValueError(name)
