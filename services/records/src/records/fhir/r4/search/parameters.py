import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from importlib.resources import files

from records.fhir.r4.search.conversions import CONVERSIONS, Convert, code_of

TABLE = "r4_parameters.txt"
# Elements with the text of a value, by datatype.
_TEXTS = {
    "CodeableConcept": ("text", "coding.display"),
    "Coding": ("display",),
    "Identifier": ("type.text",),
}
_FILTER = re.compile(r"\[(\w+)=(\w+)\]$")


class Kind(StrEnum):
    DATE = "date"
    QUANTITY = "quantity"
    REFERENCE = "reference"
    STRING = "string"
    TOKEN = "token"  # noqa: S105 - A kind of parameter.
    URI = "uri"


@dataclass(frozen=True, slots=True)
class Parameter:
    name: str
    kind: Kind


@dataclass(frozen=True, slots=True)
class Path:
    parameter: str
    steps: tuple[str, ...]
    content: type
    convert: Convert
    member: tuple[str, str] | None  # Elements without this member are ignored.
    target: str | None  # References to other types are ignored.


def table_lines() -> list[str]:
    text = files(__package__).joinpath(TABLE).read_text("utf-8")
    return [line for line in text.splitlines() if not line.startswith("#")]


def _read_table() -> tuple[dict[str, dict[str, Parameter]], dict[str, dict[str, list[Path]]]]:
    parameters: dict[str, dict[str, Parameter]] = {}
    paths: dict[str, dict[str, list[Path]]] = {}
    for line in table_lines():
        type_, name, kind, path, datatype, *systems = line.split(" ")
        parameters.setdefault(type_, {})[name] = Parameter(name, Kind(kind))
        element, found = _read_path(name, kind, path, datatype, "".join(systems))
        paths.setdefault(type_, {}).setdefault(element, []).append(found)
    return parameters, paths


def _read_texts() -> dict[str, dict[str, list[str]]]:
    found: dict[str, dict[str, list[str]]] = {}
    for line in table_lines():
        type_, name, kind, path, datatype, *_ = line.split(" ")
        if kind == Kind.TOKEN and datatype in _TEXTS:
            paths = found.setdefault(type_, {}).setdefault(name, [])
            paths += [f"{path}.{text}" for text in _TEXTS[datatype]]
    return found


def _read_path(name: str, kind: str, path: str, datatype: str, system: str) -> tuple[str, Path]:
    filtered = _FILTER.search(path)
    member, value = filtered.groups() if filtered else ("", "")
    element, *rest = _FILTER.sub("", path).split(".")
    content, convert = (str, code_of(system)) if datatype == "code" else CONVERSIONS[kind, datatype]
    return element, Path(
        name,
        tuple(rest),
        content,
        convert,
        member=(member, value) if member not in {"", "is"} else None,
        target=value if member == "is" else None,
    )


PARAMETERS: Mapping[str, Mapping[str, Parameter]]
PATHS: Mapping[str, Mapping[str, list[Path]]]
PARAMETERS, PATHS = _read_table()
# Paths of texts by type and token parameter, such as `code.coding.display`.
TEXTS: Mapping[str, Mapping[str, Sequence[str]]] = _read_texts()
