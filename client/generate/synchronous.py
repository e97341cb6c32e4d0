"""Writes the synchronous client: the asynchronous one without its awaits."""

import re

RULES = [
    (re.compile(pattern), plain)
    for pattern, plain in (
        (r"\basync (def|with|for)\b", r"\1"),
        (r"\bawait ", ""),
        (r"\bAsync(?=[A-Z])", ""),
        (r"\b__a(enter|exit|iter)__", r"__\1__"),
        (r"\ba(close|read|iter_bytes)\b", r"\1"),
        (r"\basyncio\b", "time"),
        (r"\basynchronous\b", "synchronous"),
    )
]
HEAD = "# Written by `make generated` from `{}`; do not edit.\n"


def written(name: str, source: str) -> str:
    for pattern, plain in RULES:
        source = pattern.sub(plain, source)
    return HEAD.format(f"asynchronous/{name}") + source
