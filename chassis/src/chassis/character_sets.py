"""Texts of bytes in a character set that somebody names."""

import codecs

# Codecs of Python that are none: they read escapes, some into halves of characters, and two of them
# take minutes for a megabyte.
_NO_CHARACTER_SETS = frozenset(
    {"idna", "punycode", "raw-unicode-escape", "undefined", "unicode-escape", "utf-7"}
)


def decoded(content: bytes, charset: str) -> str:
    """Return bytes as text. Raises ValueError where there is no such character set, or the bytes are
    not in it.
    """
    try:
        name = codecs.lookup(charset).name.replace("_", "-")
        if name in _NO_CHARACTER_SETS:
            raise ValueError(name)
        text = content.decode(charset)
    except LookupError as failure:
        raise ValueError(charset) from failure
    text.encode()  # No half of a character.
    return text
