"""The font table of an RTF file (Rich Text Format 1.9.1, "Font Table")."""

import codecs
from dataclasses import dataclass

from retrieval.files import symbols

DEFAULT, SYMBOLS = 1, 2
ANSI = "cp1252"
# Code pages by `\fcharset`. Fonts of other numbers have the code page of the document.
CODE_PAGES = {
    0: ANSI, 77: "mac_roman", 78: "shift_jis", 79: "euc_kr", 80: "gb2312", 81: "big5", 84: "mac_arabic",
    85: "mac_greek", 86: "mac_turkish", 88: "mac_latin2", 89: "mac_cyrillic", 128: "cp932", 129: "cp949",
    130: "johab", 134: "gbk", 136: "cp950", 161: "cp1253", 162: "cp1254", 163: "cp1258", 177: "cp1255",
    178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250", 254: "cp437", 255: "cp850",
}  # fmt: skip
# Words before the table that name the code page of the document.
DOCUMENT_PAGES = {"ansi": ANSI, "mac": "mac_roman", "pc": "cp437", "pca": "cp850"}


@dataclass(slots=True)
class Font:
    name: str = ""
    charset: int = DEFAULT

    @property
    def family(self) -> str:
        """The name of the font, or of a symbol font without a table if the name is unknown."""
        if self.charset == SYMBOLS and not symbols.is_of_symbols(self.name):
            return symbols.OTHER_SYMBOLS
        return self.name

    @property
    def is_of_symbols(self) -> bool:
        return symbols.is_of_symbols(self.family)


NO_FONT = Font()


def code_page(number: int) -> str:
    """Return the code page of a document, ASCII if Python does not have it."""
    try:
        codecs.lookup(f"cp{number or 1252}")
    except LookupError:
        return "ascii"
    return f"cp{number or 1252}"
