import codecs

# Python codecs that are not character sets. Some decode escapes to lone surrogates, and two need
# minutes per megabyte.
_NO_CHARACTER_SETS = frozenset(
    {"idna", "punycode", "raw-unicode-escape", "undefined", "unicode-escape", "utf-7"}
)


def decoded(content: bytes, charset: str) -> str:
    """Raises ValueError if the character set is unknown or the bytes are not valid in the character
    set.
    """
    try:
        name = codecs.lookup(charset).name.replace("_", "-")
        if name in _NO_CHARACTER_SETS:
            raise ValueError(name)
        text = content.decode(charset)
    except LookupError as failure:
        raise ValueError(charset) from failure
    text.encode()  # Raises ValueError for a lone surrogate.
    return text
