"""Reads RTF (Rich Text Format 1.9.1): a stack has the state of each open group."""

import re
from dataclasses import dataclass, replace
from enum import Enum, auto

from retrieval.files import symbols
from retrieval.files.rtf_fonts import ANSI, CODE_PAGES, DOCUMENT_PAGES, NO_FONT, Font, code_page

OPENING = b"{\\rtf"
_TOKEN = re.compile(
    r"\\(?P<word>[A-Za-z]{1,32})(?P<number>-?[0-9]{1,10})? ?"
    r"|\\'(?P<byte>[0-9A-Fa-f]{2})"
    r"|\\(?P<sign>[^A-Za-z])"
    r"|(?P<brace>[{}])"
    r"|(?P<text>[^\\{}\r\n]+)"
    r"|[\r\n\\]"
)
WORDS = {
    "par": "\n", "line": "\n", "row": "\n", "sect": "\n\n", "page": "\n\n", "tab": "\t", "cell": "|", "nestcell": "|",
    "emdash": "—", "endash": "\u2013", "bullet": "•", "lquote": "\u2018", "rquote": "\u2019", "ldblquote": "“",
    "rdblquote": "”",
    "emspace": "\u2003", "enspace": "\u2002", "qmspace": "\u2005",
}  # fmt: skip
SIGNS = {
    "{": "{", "}": "}", "\\": "\\", "~": "\xa0", "-": "\xad", "_": "\u2011", "\n": "\n", "\r": "\n",
}  # fmt: skip
# Destinations that are not part of the text of a page, even without `\*`.
_UNREAD = """
    aftncn aftnsep aftnsepc annotation atnauthor atndate atnicn atnid atnparent atnref atntime author background
    bkmkend bkmkstart buptim category colortbl comment company creatim datafield datastore do doccomm docvar
    dptxbxtext ffdeftext ffentrymcr ffexitmcr ffformat ffhelptext ffl ffname ffstattext file filetbl fldtype
    fontemb fontfile footer footerf footerl footerr footnote formfield ftncn ftnsep ftnsepc generator header
    headerf headerl headerr hlinkbase htmltag info keycode keywords latentstyles levelnumbers leveltext listname
    listoverridetable listpicture liststylename listtable manager nesttableprops nextfile nonesttables
    nonshppict objalias objclass objdata object objname objsect operator panose pict pn pnseclvl pntext pntxta
    pntxtb printim private propname protusertbl pxe result revtbl revtim rsidtbl rxe shp shpgrp shpinst shppict
    shprslt shptxt sn sp staticval stylesheet subject sv tc template themedata title txe upr userprops
    wgrffmtfilter xe xform xmlattrname xmlattrvalue xmlclose xmlname xmlnstbl xmlopen
"""


def text_of(content: bytes) -> str:
    """Headers, footers, footnotes, comments and text boxes are omitted."""
    if not content.lstrip().startswith(OPENING):
        raise ValueError
    # RTF is ASCII; other characters are escapes of a code page.
    return _Reader().text_of(content.decode("latin-1"))


class _Place(Enum):
    """The part of the file that a group belongs to."""

    TEXT = auto()
    LIST_MARK = auto()  # The bullet or number of an item, which is part of the text.
    FONTS = auto()
    INSTRUCTION = auto()  # Of a field.
    UNREAD = auto()


PLACES = {
    "fonttbl": _Place.FONTS,
    "fldinst": _Place.INSTRUCTION,
    "listtext": _Place.LIST_MARK,
} | dict.fromkeys(re.findall(r"\S+", _UNREAD), _Place.UNREAD)
PROPERTIES = frozenset({"f", "fcharset", "deff", "plain", "uc", "ansicpg", *DOCUMENT_PAGES})
SHOWN = frozenset({_Place.TEXT, _Place.LIST_MARK})


@dataclass(slots=True)
class _Field:
    instruction: str = ""
    start: int = 0  # In the parts of the text.


@dataclass(frozen=True, slots=True)
class _State:
    """The state of a group. The `skipped` characters after a Unicode character are its substitute."""

    place: _Place = _Place.TEXT
    font: int | None = None
    skipped: int = 1
    field: _Field | None = None


class _Reader:
    def __init__(self) -> None:
        self._parts: list[str] = []
        self._stack: list[_State] = []
        self._state = _State()
        self._fonts: dict[int | None, Font] = {}
        self._defined = Font()  # The last font of the table.
        self._default_font: int | None = None
        self._code_page = ANSI
        self._bytes = bytearray()  # Of characters of the same font.
        self._left_to_skip = 0
        self._is_optional = False  # After `\*`.

    def text_of(self, source: str) -> str:
        at = 0
        while (token := _TOKEN.match(source, at)) is not None:
            at = token.end()
            match token.lastgroup:
                case "text":
                    self._read_bytes(token["text"].encode("latin-1"))
                case "byte":
                    self._read_bytes(bytes.fromhex(token["byte"]))
                case "brace":
                    self._flush()
                    if not self._read_brace(token["brace"]):
                        break
                case "sign":
                    self._flush()
                    self._read_sign(token["sign"])
                case "word" | "number":
                    self._flush()
                    number = None if token["number"] is None else int(token["number"])
                    if token["word"] == "bin":
                        at += max(0, number or 0)
                    else:
                        self._read_word(token["word"], number)
        self._flush()
        text = "".join(self._parts).encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        return text.replace("\0", "").strip()

    def _read_bytes(self, found: bytes) -> None:
        if self._state.place is _Place.UNREAD:
            return
        skipped = min(self._left_to_skip, len(found))
        self._left_to_skip -= skipped
        self._bytes += found[skipped:]

    def _flush(self) -> None:
        self._left_to_skip = 0
        if not self._bytes:
            return
        found, self._bytes = bytes(self._bytes), bytearray()
        place, font = self._state.place, self._font
        if place is _Place.FONTS:
            self._define(found.decode("latin-1"))
        elif place in SHOWN and font.is_of_symbols:
            self._write("".join(chr(symbols.PRIVATE + one) for one in found))
        else:
            page = CODE_PAGES.get(font.charset, self._code_page)
            self._write(found.decode(page, "replace"))

    @property
    def _font(self) -> Font:
        number = self._default_font if self._state.font is None else self._state.font
        return self._fonts.get(number, NO_FONT)

    def _write(self, text: str) -> None:
        if self._state.place in SHOWN:
            is_mark = self._state.place is _Place.LIST_MARK
            self._parts.append(symbols.shown(text, self._font.family, is_list_mark=is_mark))
        else:
            self._write_control(text)

    def _write_control(self, text: str) -> None:
        """Unlike other characters, these do not depend on the font."""
        if self._state.place in SHOWN:
            self._parts.append(text)
        elif self._state.place is _Place.INSTRUCTION and self._state.field is not None:
            self._state.field.instruction += text

    def _define(self, text: str) -> None:
        """Add the text to the name of the font, which ends with a semicolon."""
        name, end, _ = text.partition(";")
        self._defined.name += name
        if end:
            self._defined = Font()

    def _read_brace(self, brace: str) -> bool:
        """Return False at the end of the document."""
        self._is_optional = False
        if brace == "{":
            self._stack.append(self._state)
            return True
        if not self._stack:
            return False
        ended, self._state = self._state, self._stack.pop()
        if ended.field is not None and self._state.field is not ended.field:
            self._write_field(ended.field)
        return bool(self._stack)

    def _write_field(self, field: _Field) -> None:
        """Write the sign of a field with an empty result: Word stores signs in this way."""
        sign = symbols.of_field(field.instruction, self._font.family)
        if sign is not None and not "".join(self._parts[field.start :]).strip():
            self._parts.append(sign)

    def _read_sign(self, sign: str) -> None:
        if sign == "*":
            self._is_optional = True
        elif sign in SIGNS:
            self._write_control(SIGNS[sign])

    def _read_word(self, word: str, number: int | None) -> None:
        is_optional, self._is_optional = self._is_optional, False
        state = self._state
        if state.place is _Place.UNREAD:
            return
        if (place := PLACES.get(word)) is not None:
            self._state = replace(state, place=place)
        elif word in WORDS:
            self._write_control(WORDS[word])
        elif word in PROPERTIES:
            self._read_property(word, number or 0)
        elif word == "u":
            self._write(chr((number or 0) % 0x10000))
            self._left_to_skip = state.skipped
        elif word == "field":
            self._state = replace(state, field=_Field(start=len(self._parts)))
        elif is_optional:
            self._state = replace(state, place=_Place.UNREAD)

    def _read_property(self, word: str, number: int) -> None:
        state = self._state
        match word:
            case "f" if state.place is _Place.FONTS:
                self._defined = self._fonts[number] = Font()
            case "fcharset":
                self._defined.charset = number
            case "deff":
                self._default_font = number
            case "f":
                self._state = replace(state, font=number)
            case "plain":
                self._state = replace(state, font=None)
            case "uc":
                self._state = replace(state, skipped=max(0, number))
            case "ansicpg":
                self._code_page = code_page(number)
            case _:
                self._code_page = DOCUMENT_PAGES[word]
