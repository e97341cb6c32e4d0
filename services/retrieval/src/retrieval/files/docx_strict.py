"""Converts "Strict Open XML", which the library does not read, to the usual namespaces."""

import io
import re
import zipfile

STRICT = b"http://purl.oclc.org/ooxml/"
USUAL = b"http://schemas.openxmlformats.org/"
# Of a strict name, the part after which the year stands in the usual name.
_NAME = re.compile(
    re.escape(STRICT)
    + rb"(wordprocessingml|officeDocument|drawingml|presentationml|spreadsheetml)/([\w/]*)"
)
_OTHER = {b"extendedProperties": b"extended-properties", b"customProperties": b"custom-properties"}


def without_strict(content: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(content)) as source:
        if STRICT not in source.read("_rels/.rels"):
            return content
        written = io.BytesIO()
        with zipfile.ZipFile(written, "w") as target:
            for name in source.namelist():
                part = source.read(name)
                is_xml = name.endswith((".xml", ".rels"))
                target.writestr(name, _NAME.sub(_usual, part) if is_xml else part)
    return written.getvalue()


def _usual(found: re.Match[bytes]) -> bytes:
    first, _, rest = found[2].partition(b"/")
    end = b"/".join(filter(None, (_OTHER.get(first, first), _OTHER.get(rest, rest))))
    return USUAL + found[1] + b"/2006/" + end
