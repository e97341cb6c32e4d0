from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files

CodeSet = Mapping[str, tuple[str, ...]]
TABLE = "r4_elements.txt"
CHOICE = "[x]"


@dataclass(frozen=True, slots=True)
class Shape:
    name: str
    type: str
    is_list: bool = False
    codes: CodeSet | None = None
    choice: str | None = None


@dataclass(frozen=True, slots=True)
class Structure:
    """The elements of a type. `required`: names; the types of a choice are in one tuple. `summary`:
    names of the elements that HL7 includes in a summary.
    """

    elements: dict[str, Shape] = field(default_factory=dict)
    required: list[tuple[str, ...]] = field(default_factory=list)
    summary: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class Definitions:
    structures: Mapping[str, Structure]
    resource_types: frozenset[str]
    element_names: frozenset[str]


ID = Shape("id", "string")
EXTENSION = Shape("extension", "Extension", is_list=True)
MODIFIER_EXTENSION = Shape("modifierExtension", "Extension", is_list=True)
OF_RESOURCES = (
    Shape("resourceType", "code"),
    Shape("id", "id"),
    Shape("meta", "Meta"),
    Shape("implicitRules", "uri"),
    Shape("language", "code"),
)
OF_DOMAIN_RESOURCES = (
    Shape("text", "Narrative"),
    Shape("contained", "Resource", is_list=True),
    EXTENSION,
    MODIFIER_EXTENSION,
)
PLAIN_RESOURCES = frozenset({"Binary", "Bundle", "Parameters"})
ELEMENT = "Element"
SUMMARY = "s"


@cache
def definitions() -> Definitions:
    lines = files(__package__).joinpath(TABLE).read_text("utf-8").splitlines()
    codes = {words[1]: _codes(words[2:]) for words in map(str.split, lines) if words[0] == "="}
    structures = {ELEMENT: _structure(ID, EXTENSION)}
    resource_types = set()
    for line in lines:
        words = line.split()
        if words[0] == ">":
            resource_types.add(words[1])
        if words[0] in {">", "-", "."}:
            current = structures[words[1]] = _begin(*words)
        elif line[0] == " ":
            _add(current, *words, code_sets=codes)
    names = frozenset(name for each in structures.values() for name in each.elements)
    return Definitions(structures, frozenset(resource_types), names)


def _codes(words: list[str]) -> CodeSet:
    found: dict[str, list[str]] = {}
    for word in words:
        if "://" in word or word.startswith("urn:"):
            codes = found.setdefault(word, [])
        else:
            codes.append(word)
    return {system: tuple(codes) for system, codes in found.items()}


def _structure(*elements: Shape) -> Structure:
    return Structure({each.name: each for each in elements})


def _begin(kind: str, name: str) -> Structure:
    if kind == ">":
        others = () if name in PLAIN_RESOURCES else OF_DOMAIN_RESOURCES
        return _structure(*OF_RESOURCES, *others)
    if kind == "-" or name in {"Dosage", "Timing"}:
        return _structure(ID, EXTENSION, MODIFIER_EXTENSION)
    return _structure(ID, EXTENSION)


def _add(
    structure: Structure,
    name: str,
    count: str,
    types: str,
    code_set: str | None = None,
    *,
    code_sets: Mapping[str, CodeSet],
) -> None:
    codes = None if code_set is None else code_sets[code_set]
    shapes = [*_shapes(name, types, is_list=count[0] in "*+", codes=codes)]
    structure.elements.update({each.name: each for each in shapes})
    if count[0] in "!+":
        structure.required.append(tuple(each.name for each in shapes))
    if count.endswith(SUMMARY):
        structure.summary.update(each.name for each in shapes)


def _shapes(name: str, types: str, *, is_list: bool, codes: CodeSet | None) -> Iterator[Shape]:
    if not name.endswith(CHOICE):
        yield Shape(name, types, is_list, codes)
        return
    stem = name.removesuffix(CHOICE)
    for type_ in types.split("|"):
        yield Shape(f"{stem}{type_[0].upper()}{type_[1:]}", type_, is_list, codes, name)
