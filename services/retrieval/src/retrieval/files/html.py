import re
from copy import copy
from typing import Any

from retrieval.files.file_types import Unreadable
from retrieval.files.hidden import remove_hidden

MAX_DEPTH = 300
ENTERED = frozenset({"text", "number", "date", "time", "tel", "email"})
CHOSEN = frozenset({"checkbox", "radio"})
BLOCKS = (
    "address", "aside", "center", "details", "dialog", "fieldset", "footer", "form", "header", "hgroup",
    "legend", "main", "menu", "nav", "optgroup", "option", "search", "summary",
)  # fmt: skip
APART = ("button", "label", "output", "select", "textarea")
_BLANK_LINES = re.compile(r"\n{3,}")
_STRUCK = re.compile(r"(?i)\btext-decoration(?:-line)?\s*:[^;]*\bline-through\b")


def html_text(source: str) -> tuple[str, int]:
    """Return the text and the number of hidden characters that were removed."""
    # lxml, not the standard library's parser, ends an unclosed paragraph as browsers do.
    from bs4 import BeautifulSoup
    from bs4.builder._lxml import LXMLTreeBuilder
    from bs4.element import PreformattedString
    from markdownify import MarkdownConverter

    class Converter(MarkdownConverter):
        # Any: an element.
        def convert_sup(self, _: Any, text: str, parent_tags: set[str]) -> str:  # noqa: ARG002 - The library's.
            """Convert superscripts: `10<sup>9</sup>` becomes `10^9`, not `109`."""
            return f"^{text.lstrip()}" if text.strip() else ""

        # Any: an element.
        def convert_input(self, element: Any, _: str, parent_tags: set[str]) -> str:  # noqa: ARG002
            kind = str(element.get("type", "text")).lower()
            if kind in CHOSEN:
                return f" [{'x' if element.has_attr('checked') else ' '}] "
            return f" {element.get('value', '')} " if kind in ENTERED else ""

        # Any: an element.
        def convert_apart(self, _: Any, text: str, parent_tags: set[str]) -> str:  # noqa: ARG002
            return f" {text.strip()} " if text.strip() else ""

    for name in BLOCKS:
        setattr(Converter, f"convert_{name}", vars(MarkdownConverter)["convert_div"])
    for name in APART:
        setattr(Converter, f"convert_{name}", Converter.convert_apart)

    class BoundedBuilder(LXMLTreeBuilder):
        # Any: the library's arguments.
        def start(self, *element: Any, **more: Any) -> None:
            """Reject deeply nested files, because the conversion recurses and would take seconds."""
            if self.soup is not None and len(self.soup.tagStack) > MAX_DEPTH:
                raise Unreadable("file-within-limits")
            super().start(*element, **more)

    soup = BeautifulSoup(source, builder=BoundedBuilder())

    for comment in soup.find_all(string=lambda one: isinstance(one, PreformattedString)):
        comment.extract()
    removed = remove_hidden(soup)
    _mark(soup)
    converter = Converter(
        heading_style="ATX", escape_asterisks=False, escape_underscores=False, strip=["a", "img"]
    )
    return _BLANK_LINES.sub("\n\n", str(converter.convert_soup(soup))).strip(), removed


# Any: elements; also below.
def _mark(soup: Any) -> None:
    for element in soup(lambda one: one.name == "strike" or _is_struck(one)):
        for text in element.find_all(string=lambda one: one.strip()):
            if text.find_parent(["del", "s"]) is None:
                text.wrap(soup.new_tag("del"))  # Rows and list items stay.
    for option in soup.select("select:has(option[selected]) option:not([selected])"):
        option.decompose()
    for cell in soup.select("td[rowspan], th[rowspan]"):
        _repeat(cell)
    for table in soup("table"):
        _flatten(table)
    for table in soup.select("table:has(table)"):
        _as_blocks(table)


def _flatten(table: Any) -> None:
    for caption in table.find_all("caption", recursive=False):
        caption.name = "p"
        table.insert_before(caption)
    for foot in table.find_all("tfoot", recursive=False):
        table.append(foot)
    for part in table.find_all(["tbody", "tfoot"], recursive=False):
        part.unwrap()
    for part in (table, *table.find_all("thead", recursive=False)):
        for space in part.find_all(string=lambda one: not one.strip(), recursive=False):
            space.extract()


def _as_blocks(table: Any) -> None:
    """Replace tables that contain tables by blocks, because they only arrange content."""
    for part in table(["thead", "tr", "td", "th"]):
        if part.find_parent("table") is table:
            part.name = "div"
    table.name = "div"


def _is_struck(element: Any) -> bool:
    return _STRUCK.search(element.get("style", "")) is not None


def _repeat(cell: Any) -> None:
    span, row = cell.attrs.pop("rowspan"), cell.find_parent("tr")
    more = int(span) - 1 if span.isdecimal() else 0
    column = sum(map(_columns, cell.find_previous_siblings(["td", "th"])))
    for other in row.find_next_siblings("tr", limit=more) if row and more > 0 else []:
        before = 0
        for place in other.find_all(["td", "th"], recursive=False):
            if before >= column:
                place.insert_before(copy(cell))
                break
            before += _columns(place)
        else:
            other.append(copy(cell))


def _columns(cell: Any) -> int:
    span = cell.get("colspan", "1")
    return max(1, int(span)) if span.isdecimal() else 1
