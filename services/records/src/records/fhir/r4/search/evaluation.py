import json
from decimal import Decimal

import msgspec

from records.fhir.r4.search.conversions import TRUTH_VALUES, Node
from records.fhir.r4.search.parameters import PATHS, Path
from records.fhir.r4.search.values import Reference, Token, Value

_decoder = msgspec.json.Decoder(dict[str, object], float_hook=Decimal)


def read(text: bytes) -> Node:
    try:
        return _decoder.decode(text)
    except msgspec.ValidationError:  # Python rejects integers of more than 4,300 digits.
        return dict(json.loads(text, parse_int=Decimal, parse_float=Decimal))


def evaluate(resource: Node) -> dict[str, list[Value]]:
    found: dict[str, list[Value]] = {}
    type_ = resource.get("resourceType")
    paths = PATHS.get(type_, {}) if isinstance(type_, str) else {}
    for element, content in resource.items():
        for path in paths.get(element, ()):
            if values := _find(path, content):
                found.setdefault(path.parameter, []).extend(values)
    if type_ == "Patient":
        found.setdefault("deceased", [Token(TRUTH_VALUES, "false")])
    return {name: list(dict.fromkeys(values)) for name, values in found.items()}


def _find(path: Path, content: object) -> list[Value]:
    contents = content if isinstance(content, list) else [content]
    for name in path.steps:
        contents = _step(contents, name)
    return [
        value
        for each in contents
        if isinstance(each, path.content) and _has(each, path.member)
        for value in path.convert(each)
        if path.target is None or (isinstance(value, Reference) and value.type == path.target)
    ]


def _step(contents: list[object], name: str) -> list[object]:
    found: list[object] = []
    for content in contents:
        if isinstance(content, dict) and name in content:
            child = content[name]
            if isinstance(child, list):
                found.extend(child)
            else:
                found.append(child)
    return found


def _has(content: object, member: tuple[str, str] | None) -> bool:
    return member is None or (isinstance(content, dict) and content.get(member[0]) == member[1])
