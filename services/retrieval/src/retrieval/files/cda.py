"""Reads clinical documents (HL7 CDA R2). Section 4.3.5: the narrative block of a section resembles
HTML.
"""

from html import escape
from typing import Any

NAMESPACE = "{urn:hl7-org:v3}"
TAGS = {"paragraph": "p", "list": "ul", "item": "li", "caption": "p", "sub": "sub", "sup": "sup"}
SAME = frozenset({"br", "table", "thead", "tbody", "tfoot", "tr", "th", "td"})
MAX_LEVEL = 6


def html_of(content: bytes) -> str:
    from lxml import etree  # type: ignore[import-untyped]

    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True
    )
    root = etree.fromstring(content, parser)
    if root.tag != f"{NAMESPACE}ClinicalDocument":
        raise ValueError
    title = root.findtext(f"{NAMESPACE}title")
    head = f"<h1>{escape(title)}</h1>" if title else ""
    return head + "".join(_section(one) for one in root.iter(f"{NAMESPACE}section"))


# Any: elements of lxml, which is not annotated; also below.
def _section(section: Any) -> str:
    level = 2 + sum(1 for _ in section.iterancestors(f"{NAMESPACE}section"))
    title = section.findtext(f"{NAMESPACE}title")
    tag = f"h{min(level, MAX_LEVEL)}"
    head = f"<{tag}>{escape(title)}</{tag}>" if title else ""
    text = section.find(f"{NAMESPACE}text")
    return head + ("" if text is None else f"<div>{_content(text)}</div>")


def _content(element: Any) -> str:
    parts = [escape(element.text or "")]
    for child in element:
        name = child.tag.removeprefix(NAMESPACE) if isinstance(child.tag, str) else ""
        tag = TAGS.get(name, name if name in SAME else "span")
        parts += [f"<{tag}>", _content(child), f"</{tag}>", escape(child.tail or "")]
    return "".join(parts)
