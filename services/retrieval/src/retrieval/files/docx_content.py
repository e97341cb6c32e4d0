"""Changes a document so that the library returns all of its text."""

from typing import Any

from retrieval.files.docx_styles import W
from retrieval.files.docx_symbols import M

ALTERNATIVES = "{http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent"
ENVELOPES = (
    "ins",
    "moveTo",
    "smartTag",
    "customXml",
    "fldSimple",
    "dir",
    "bdo",
    "sdtContent",
    "sdt",
)
# Formulas, by the element and the names of its parts.
PATTERNS = {
    "f": ("{}/{}", "num", "den"),
    "sSup": ("{}^{}", "e", "sup"),
    "sSub": ("{}_{}", "e", "sub"),
    "sSubSup": ("{}_{}^{}", "e", "sub", "sup"),
    "rad": ("√{}", "e"),
}


# Any: an element of lxml, which is not annotated; also below.
def prepare(body: Any) -> None:
    for alternatives in list(body.iter(ALTERNATIVES)):
        _choose(alternatives)
    _accept_changes(body)
    for formula in list(body.iter(f"{M}oMath")):
        _write_formula(formula)
    for box in list(body.iter(f"{W}txbxContent")):
        _move_after_paragraph(box)


def _choose(alternatives: Any) -> None:
    """Keep the first alternative with a text: each has the same content, for other programs."""
    texts = (f"{W}t", f"{M}t")
    chosen = (one for one in alternatives if next(one.iter(*texts), None) is not None)
    for child in list(next(chosen, ())):
        alternatives.addprevious(child)
    alternatives.getparent().remove(alternatives)


def _accept_changes(body: Any) -> None:
    """The library omits inserted text, and the content of fields, controls and directions."""
    for name in ENVELOPES:
        for element in list(body.iter(f"{W}{name}")):
            for child in list(element):
                if not str(child.tag).endswith("Pr") and child.tag != f"{W}fldData":
                    element.addprevious(child)
            element.getparent().remove(element)


def _write_formula(formula: Any) -> None:
    run = formula.makeelement(f"{W}r")
    text = formula.makeelement(f"{W}t")
    text.text = _formula(formula)
    run.append(text)
    place = formula.getparent()
    if place.tag == f"{M}oMathPara":
        place.addprevious(run)
    else:
        place.replace(formula, run)


def _formula(element: Any) -> str:
    name = str(element.tag).removeprefix(M)
    if name in {"t", f"{W}t"}:
        return element.text or ""
    if name in PATTERNS:
        pattern, *parts = PATTERNS[name]
        found = (element.find(f"{M}{part}") for part in parts)
        return pattern.format(*("" if one is None else _bracketed(_inner(one)) for one in found))
    if name.endswith("Pr"):
        return ""
    if name == "nary":
        sign = element.find(f"{M}naryPr/{M}chr")
        return ("∫" if sign is None else sign.get(f"{M}val", "")) + _inner(element)
    opening, closing = ("(", ")") if name == "d" else ("", "")
    return f"{opening}{_inner(element)}{closing}"


def _inner(element: Any) -> str:
    return "".join(map(_formula, element))


def _bracketed(text: str) -> str:
    return text if len(text) == 1 or text.isalnum() else f"({text})"


def _move_after_paragraph(box: Any) -> None:
    """The library omits text boxes, which are parts of paragraphs."""
    paragraph = next(box.iterancestors(f"{W}p"), None)
    if paragraph is None:
        return
    while (after := paragraph.getnext()) is not None and after.get("moved"):
        paragraph = after
    for block in list(box):
        paragraph.addnext(block)
        block.set("moved", "1")
        paragraph = block
