"""Writes the characters of a document's symbol fonts as the characters that people see."""

from dataclasses import dataclass
from typing import Any

from retrieval.files import symbols
from retrieval.files.docx_styles import StyleSheet, W

M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
SYMEX = "{http://schemas.microsoft.com/office/word/2015/wordml/symex}"
PARTS_OF_FIELDS = tuple(f"{W}{name}" for name in ("fldChar", "instrText", "t"))
ASCII_END, PRIVATE_START = "\x80", chr(symbols.PRIVATE)


# Any: a document of python-docx, and elements of lxml, which is not annotated; also below.
def write_symbols(document: Any) -> None:
    body, sheet = document.element.body, StyleSheet(document)
    for run in list(body.iter(f"{W}r", f"{M}r")):
        fonts = _fonts(run, sheet)
        for text in run.iterchildren(f"{W}t", f"{M}t"):
            text.text = fonts.shown(text.text or "")
        for symbol in list(run.iter(f"{W}sym", f"{SYMEX}symEx")):
            if next(symbol.iterancestors(f"{W}r", f"{M}r")) is run:
                symbol.getparent().replace(symbol, _text(symbol, _sign(symbol, fonts.ascii)))
    _write_fields(body, sheet)


@dataclass(frozen=True, slots=True)
class _Fonts:
    """The fonts of ASCII and of other characters (ISO 29500-1, 17.3.2.26)."""

    ascii: str
    other: str

    def shown(self, text: str) -> str:
        if self.ascii == self.other:
            return symbols.shown(text, self.ascii)
        return "".join(symbols.shown(one, self._of(one)) for one in text)

    def _of(self, one: str) -> str:
        is_code = one >= PRIVATE_START and not symbols.is_of_symbols(self.other)
        return self.ascii if is_code or one < ASCII_END else self.other


def _fonts(run: Any, sheet: StyleSheet) -> _Fonts:
    elements = [run]
    if run.tag == f"{W}r":
        around = run.iterancestors(f"{W}p", f"{W}tbl")
        styles = [style for one in (run, *around) for style in sheet.chain(one)]
        elements += [*styles, *sheet.base]
    named = [
        one for one in (each.find(f"{W}rPr/{W}rFonts") for each in elements) if one is not None
    ]
    return _Fonts(_font(named, "ascii"), _font(named, "hAnsi"))


def _font(named: list[Any], kind: str) -> str:
    """A font of the theme replaces a named one of the same element; it is never a symbol font."""
    for one in named:
        if one.get(f"{W}{kind}Theme") is not None:
            return ""
        if (font := one.get(f"{W}{kind}")) is not None:
            return str(font)
    return ""


def _sign(symbol: Any, font: str) -> str:
    space = str(symbol.tag).partition("}")[0] + "}"
    try:
        code = int(symbol.get(f"{space}char", ""), 16)
    except ValueError:
        return symbols.UNKNOWN
    return symbols.shown_code(code, symbol.get(f"{space}font", font))


def _text(place: Any, sign: str) -> Any:
    text = place.makeelement(f"{W}t")
    text.text = sign
    return text


@dataclass(slots=True)
class _Field:
    instruction: str = ""
    is_in_result: bool = False
    has_result: bool = False


def _write_fields(body: Any, sheet: StyleSheet) -> None:
    """Older versions of Word store a sign as a field without a result."""
    for simple in list(body.iter(f"{W}fldSimple")):
        sign = symbols.of_field(simple.get(f"{W}instr", ""), "")
        if sign is not None and not any(one.text for one in simple.iter(f"{W}t")):
            run = simple.makeelement(f"{W}r")
            run.append(_text(run, sign))
            simple.append(run)
    open_fields: list[_Field] = []
    for element in list(body.iter(*PARTS_OF_FIELDS)):
        kind = element.get(f"{W}fldCharType", element.tag)
        if kind == "begin":
            open_fields.append(_Field())
        elif open_fields:
            _continue(open_fields, kind, element, sheet)


def _continue(fields: list[_Field], kind: str, element: Any, sheet: StyleSheet) -> None:
    match kind.removeprefix(W):
        case "instrText":
            fields[-1].instruction += element.text or ""
        case "separate":
            fields[-1].is_in_result = True
        case "t" if element.text:
            for field in fields:
                field.has_result = field.has_result or field.is_in_result
        case "end":
            field = fields.pop()
            sign = symbols.of_field(field.instruction, _fonts(element.getparent(), sheet).ascii)
            if sign is not None and not field.has_result:
                element.addprevious(_text(element, sign))
