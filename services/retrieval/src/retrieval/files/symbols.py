"""Characters of symbol fonts: in the font Symbol, the code of an `m` is a micro sign."""

import re
from collections.abc import Mapping

UNKNOWN = "\ufffd"
BULLET = "•"
CODES = range(0x100)
SPACE = 0x20
# These characters, such as a no-break space, keep their meaning in each font; their codes may be signs.
NOT_SIGNS = frozenset({0x7F, *range(0x80, 0xA1)})
# Word processors store the code of a sign as a private character: U+F06D for 6D. Its meaning depends on the font.
PRIVATE = 0xF000
PRIVATE_USE = range(0xE000, 0xF900)
# The encoding of the font Symbol from 20, 40, 60, A0, C0 and E0 on. Source: Adobe, "Symbol Encoding to Unicode",
# https://www.unicode.org/Public/MAPPINGS/VENDORS/ADOBE/symbol.txt; of two characters for a code, the first. The private
# characters of Adobe, for parts of brackets and arrows and for variants of signs, are here the later ones of Unicode.
# The codes 60 (a part of a root) and F0 have none.
_SYMBOL = {
    0x20: " !∀#∃%&∋()∗+,−./0123456789:;<=>?",  # noqa: RUF001 - Signs that look like others.
    0x40: "≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_",
    0x60: "�αβχδεφγηιϕκλµνοπθρστυϖωξψζ{|}∼�",  # noqa: RUF001
    0xA0: "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵",  # noqa: RUF001
    0xC0: "ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓",  # noqa: RUF001
    0xE0: "◊\u2329®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪�\u232a∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭�",
}
_SYMBOL_NAMES = ("symbol", "symbolmt", "symbol mt", "symbolps", "standard symbols l")
# Fonts without a table: their signs are UNKNOWN.
_OTHER_NAMES = (
    "wingdings", "wingdings 2", "wingdings 3", "webdings", "zapfdingbats", "zapf dingbats", "itc zapf dingbats",
    "monotype sorts", "mt extra", "marlett",
)  # fmt: skip
OTHER_SYMBOLS = "wingdings"  # For a symbol font with an unknown name.
_SYMBOL_FIELD = re.compile(r"(?i)\s*SYMBOL\s+(0x[0-9a-f]{1,6}|[0-9]{1,7})\b(.*)", re.DOTALL)
_FONT_SWITCH = re.compile(r'(?i)\\f\s*(?:"([^"]*)"|([^\s"\\]+))')
_UNICODE_SWITCH = re.compile(r"(?i)\\u\b")


def _of_font(signs: Mapping[int, str]) -> dict[int, str]:
    """Return the table of `str.translate`."""
    plain = set(CODES[SPACE + 1 :]) - NOT_SIGNS
    table = _LETTERS | {PRIVATE + code: sign for code, sign in signs.items()}
    return table | {code: signs.get(code, UNKNOWN) for code in plain}


_LETTERS = dict.fromkeys(PRIVATE_USE, UNKNOWN) | {PRIVATE + SPACE: " "}
_SIGNS = _of_font({first + at: one for first, row in _SYMBOL.items() for at, one in enumerate(row)})
_TABLES = dict.fromkeys(_SYMBOL_NAMES, _SIGNS) | dict.fromkeys(_OTHER_NAMES, _of_font({}))


def is_of_symbols(font: str) -> bool:
    return _family(font) in _TABLES


def shown(text: str, font: str, *, is_list_mark: bool = False) -> str:
    """Return the characters that people see in this font: UNKNOWN for a sign without a table, or BULLET if
    it is the mark of a list.
    """
    table = _TABLES.get(_family(font), _LETTERS)
    if table is _LETTERS and text.isascii():
        return text
    found = text.translate(table)
    return found.replace(UNKNOWN, BULLET) if is_list_mark else found


def shown_code(code: int, font: str) -> str:
    if code > 0x10FFFF or 0xD800 <= code < 0xE000:
        return UNKNOWN
    return shown(chr(PRIVATE + code if code in CODES and is_of_symbols(font) else code), font)


def of_field(instruction: str, font: str) -> str | None:
    """Return the character of a field SYMBOL (ISO 29500-1, 17.16.5.61), None for other fields."""
    field = _SYMBOL_FIELD.match(instruction)
    if field is None:
        return None
    code = int(field[1], 16 if field[1][:2].lower() == "0x" else 10)
    switch = _FONT_SWITCH.search(field[2])
    font = font if switch is None else switch[1] or switch[2] or font
    if code in CODES and not is_of_symbols(font) and _UNICODE_SWITCH.search(field[2]) is None:
        return bytes([code]).decode("cp1252", "replace")
    return shown_code(code, font)


def _family(font: str) -> str:
    return " ".join(font.strip("\"' \t\n").casefold().split())
