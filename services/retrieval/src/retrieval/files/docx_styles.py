"""Styles of a word processor document."""

from typing import Any

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
VALUE = f"{W}val"
STYLE_NAMES = {"r": "rStyle", "p": "pStyle", "tbl": "tblStyle"}
MAX_DEPTH = 20


# Any: a document of python-docx, and elements of lxml, which is not annotated; also below.
class StyleSheet:
    """`base`: the properties that apply before all styles, if there are any."""

    def __init__(self, document: Any) -> None:
        sheet = document.styles.element
        self._by_id = {style.get(f"{W}styleId"): style for style in sheet.findall(f"{W}style")}
        self._default = next(
            (
                style
                for style in self._by_id.values()
                if style.get(f"{W}type") == "paragraph" and style.get(f"{W}default") == "1"
            ),
            None,
        )
        base = sheet.find(f"{W}docDefaults/{W}rPrDefault")
        self.base = [] if base is None else [base]

    def chain(self, element: Any) -> list[Any]:
        """The style of a run, paragraph or table, and the styles on which it is based."""
        kind = element.tag.removeprefix(W)
        name = element.find(f"{W}{kind}Pr/{W}{STYLE_NAMES[kind]}")
        style = None if name is None else self._by_id.get(name.get(VALUE))
        if style is None and kind == "p":
            style = self._default
        found: list[Any] = []
        while style is not None and len(found) < MAX_DEPTH:
            found.append(style)
            based_on = style.find(f"{W}basedOn")
            style = None if based_on is None else self._by_id.get(based_on.get(VALUE))
        return found
