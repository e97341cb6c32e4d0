"""What a bundle asks for, as far as the bundle alone can tell: each entry checked, whom it means,
what it refers to.

The first of two passes. Nothing here depends on the order of the entries.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain, islice

from chassis.problems.problem import MAX_ERRORS, FieldError, Invalid
from records.imports.fhir import r4
from records.imports.fhir.elements import Broken, Element, place_of
from records.imports.fhir.encounter_mapping import Visit, read_visit
from records.imports.fhir.patient_mapping import Identifier, Person, identifiers_of, read_person
from records.imports.fhir.reading import METHODS, Entry, read_entries, read_entry, storable
from records.imports.fhir.references import (
    ByID,
    ByIdentifier,
    ByURL,
    Contained,
    Link,
    Reference,
    canonical,
    contained_ids,
    link,
    parse,
    parse_search,
    references_in,
    short_of,
)

MAX_KEY_BYTES = 2000  # An index takes no more.
MAX_URL_BYTES = 1900
# Which entry a reference means; None where several would do.
Places = dict[Reference, int | None]
NOT_SUPPORTED = ("ifMatch", "ifNoneMatch", "ifModifiedSince")


@dataclass(frozen=True, slots=True)
class Planned:
    """An entry that may be stored if its references are found. `key`: what its source calls the
    resource.
    """

    index: int
    type: str
    key: str
    full_url: str | None
    text: bytes
    references: frozenset[str]
    patient: Link | None
    encounter: Link | None
    identifiers: tuple[Identifier, ...]
    mapped: Person | Visit | None
    unless_exists: ByIdentifier | None

    @property
    def pointer(self) -> str:
        """Return its place."""
        return f"/entry/{self.index}"

    @property
    def links(self) -> list[Link]:
        """Return the references that we map."""
        return [found for found in (self.patient, self.encounter) if found is not None]


@dataclass(frozen=True, slots=True)
class Plan:
    """The entries of a bundle, and which of them their references mean. `asked`: what only the
    store can know.
    """

    entries: Sequence[Planned]
    meant: dict[Reference, int]
    asked: frozenset[Reference]
    parsed: dict[str, Reference] = field(repr=False)


def make_plan(text: bytes) -> Plan:
    """Return what a bundle asks for. Raises Invalid, which counts the entries that break a rule and
    names the first.
    """
    return plan_entries(read_entries(text))


def plan_entries(texts: Sequence[bytes]) -> Plan:
    """Return what the entries of a bundle ask for. Raises Invalid."""
    errors: list[FieldError] = []
    entries: list[Planned] = []
    parsed: dict[str, Reference] = {}
    ids: Places = {}
    for index, text in enumerate(texts):
        try:
            entry = read_entry(text, index)
            planned = _plan_entry(entry, index, parsed)
        except Broken as broken:
            errors.append(broken.error)
        else:
            entries.append(planned)
            if "id" in entry.resource:
                _note(ids, ByID(planned.type, entry.resource.members["id"]), index)
    errors += _repeated(entries)
    refuse(errors)
    return _follow(entries, parsed, ids)


def refuse(errors: Iterable[FieldError]) -> None:
    """Raise Invalid where there are errors."""
    found = iter(errors)
    if first := list(islice(found, MAX_ERRORS)):
        raise Invalid(errors=first, errors_total=len(first) + sum(1 for _ in found))


def place_of_reference(resource: Element, reference: str) -> str:
    """Return where in a resource a reference stands first."""
    place = place_of(
        resource.members,
        lambda name, value: name == "reference" and value == reference,
        resource.pointer,
    )
    return place or resource.pointer


def _plan_entry(entry: Entry, index: int, parsed: dict[str, Reference]) -> Planned:
    resource, envelope = entry.resource, entry.envelope
    type_ = resource.required(resource.text("resourceType"), "resourceType")
    if type_ not in r4.RESOURCE_TYPES:
        raise Broken(resource.at("resourceType"), "resource-type", "FHIR R4")
    full_url = _full_url(envelope)
    identifiers = tuple(identifiers_of(resource))
    unless_exists = _read_request(envelope, resource, type_, identifiers)
    _check_codes(resource, type_)
    references = references_in(entry.text)
    _read_references(entry, references, parsed)
    return Planned(
        index=index,
        type=type_,
        key=_key(envelope, resource, identifiers, full_url),
        full_url=full_url,
        text=entry.text,
        references=references,
        patient=_patient(resource, type_),
        encounter=_encounter(resource, type_),
        identifiers=identifiers,
        mapped=_mapped(resource, type_),
        unless_exists=unless_exists,
    )


def _full_url(envelope: Element) -> str | None:
    url = envelope.text("fullUrl")
    if url is not None and len(url.encode()) > MAX_URL_BYTES:
        raise Broken(envelope.at("fullUrl"), "too-long", MAX_URL_BYTES)
    return None if url is None else canonical(url)


def _mapped(resource: Element, type_: str) -> Person | Visit | None:
    if type_ == "Patient":
        return read_person(resource)
    return read_visit(resource) if type_ == "Encounter" else None


def _read_request(
    envelope: Element, resource: Element, type_: str, identifiers: Sequence[Identifier]
) -> ByIdentifier | None:
    """Return the search of `ifNoneExist`, if there is one. Both methods store the resource its
    source id names.
    """
    request = envelope.object("request")
    if request is None:
        raise Broken(envelope.at("request"), "required")
    method = request.required(request.code("method", METHODS), "method")
    url = request.required(request.text("url"), "url").strip("/")
    for name in NOT_SUPPORTED:
        if name in request:
            raise Broken(request.at(name), "not-supported")
    if not (
        _is_post(url, type_) if method == "POST" else _is_put(url, type_, resource, identifiers)
    ):
        raise Broken(request.at("url"), "request-url")
    condition = request.text("ifNoneExist")
    if condition is None:
        return None
    search = parse_search(type_, condition.removeprefix(type_).removeprefix("?"))
    if search is None or method != "POST":
        raise Broken(request.at("ifNoneExist"), "search-by-identifier")
    return search


def _is_post(url: str, type_: str) -> bool:
    return url == type_


def _is_put(url: str, type_: str, resource: Element, identifiers: Sequence[Identifier]) -> bool:
    target = parse(url)
    if isinstance(target, ByIdentifier):
        named = {(identifier.system, identifier.value) for identifier in identifiers}
        return target.type == type_ and (target.system, target.value) in named
    return isinstance(target, ByID) and (target.type, target.id) == (
        type_,
        resource.members.get("id"),
    )


def _check_codes(resource: Element, type_: str) -> None:
    if type_ in r4.STATUSES:
        resource.required(resource.code("status", r4.STATUSES[type_]), "status")
    names = r4.CHOICES.get(type_, ())
    if names and not any(name in resource for name in names):
        raise Broken(resource.at(names[0]), "required")


def _key(
    envelope: Element, resource: Element, identifiers: Sequence[Identifier], full_url: str | None
) -> str:
    """Return what the source calls the resource; a source that sends it again means the same
    one.
    """
    meta = resource.object("meta")
    source, own = meta.text("source") if meta else None, resource.text("id")
    if identifiers:
        key, place = (
            f"identifier|{identifiers[0].system}|{identifiers[0].value}",
            identifiers[0].pointer,
        )
    elif source is not None and own is not None:
        key, place = f"source|{source}|{own}", resource.at("id")
    else:
        key, place = f"url|{envelope.required(full_url, 'fullUrl')}", envelope.at("fullUrl")
    if len(key.encode()) > MAX_KEY_BYTES:
        raise Broken(place, "too-long", MAX_KEY_BYTES)
    return key


def _patient(resource: Element, type_: str) -> Link | None:
    name = r4.PATIENT_FIELD.get(type_)
    if name is None:
        return None
    if type_ in r4.PATIENT_REQUIRED:
        is_needed = not (
            type_ in r4.PATIENT_BY_ENCOUNTER and name not in resource and "encounter" in resource
        )
        return link(resource, name, "Patient", is_needed=is_needed)
    # Some types that need no patient have lists there; they are followed like any other reference.
    return link(resource, name, "Patient", is_needed=False) if _is_object(resource, name) else None


def _encounter(resource: Element, type_: str) -> Link | None:
    if type_ not in r4.PATIENT_FIELD or (
        type_ not in r4.PATIENT_REQUIRED and not _is_object(resource, "encounter")
    ):
        return None
    is_needed = (
        type_ in r4.PATIENT_BY_ENCOUNTER and "encounter" in resource and "subject" not in resource
    )
    return link(resource, "encounter", "Encounter", is_needed=is_needed)


def _is_object(resource: Element, name: str) -> bool:
    return isinstance(resource.members.get(name), dict)


def _read_references(
    entry: Entry, references: frozenset[str], parsed: dict[str, Reference]
) -> None:
    for text in references:
        reference = parsed.get(text) or parse(text)
        if reference is None:
            raise Broken(place_of_reference(entry.resource, text), "reference-format")
        if isinstance(reference, Contained):
            if reference.id and reference.id not in contained_ids(entry.resource):
                raise Broken(place_of_reference(entry.resource, text), "unknown-reference")
        else:
            parsed[text] = reference


def _repeated(entries: Sequence[Planned]) -> Iterator[FieldError]:
    """Yield the entries whose fullUrl, source id or patient's identifier another one has
    already.
    """
    urls: set[str] = set()
    keys: set[tuple[str, str]] = set()
    of_patients: set[tuple[str, str]] = set()
    for entry in entries:
        if entry.full_url is not None and entry.full_url in urls:
            yield FieldError(f"{entry.pointer}/fullUrl", "duplicate-full-url")
        elif (entry.type, entry.key) in keys:
            yield FieldError(f"{entry.pointer}/resource", "duplicate-source-id")
        elif entry.type == "Patient":
            for identifier in entry.identifiers:
                if (identifier.system, identifier.value) in of_patients:
                    yield FieldError(identifier.pointer, "duplicate-identifier")
            of_patients |= {
                (identifier.system, identifier.value) for identifier in entry.identifiers
            }
        keys.add((entry.type, entry.key))
        urls |= {entry.full_url} if entry.full_url is not None else set()


def _follow(entries: Sequence[Planned], parsed: dict[str, Reference], ids: Places) -> Plan:
    """Return the plan: which entry each reference means, or that the store has to be asked."""
    names = _names(entries)
    for name, place in ids.items():
        _note(names, name, place)
    meant: dict[Reference, int] = {}
    asked: set[Reference] = {
        entry.unless_exists for entry in entries if entry.unless_exists is not None
    }
    ambiguous: set[Reference] = set()
    for reference in {
        *parsed.values(),
        *(found.reference for entry in entries for found in entry.links),
    }:
        if reference not in names:
            asked.add(reference)
        elif (index := names[reference]) is None:
            ambiguous.add(reference)
        else:
            meant[reference] = index
    refuse(
        chain(
            errors_at(entries, parsed, ambiguous, "ambiguous-reference"),
            _met_by_another(entries, names),
        )
    )
    return Plan(entries, meant, frozenset(asked), parsed)


def _met_by_another(entries: Sequence[Planned], names: Places) -> Iterator[FieldError]:
    """Yield the entries whose `ifNoneExist` another one meets: of the same bundle again several
    would match.
    """
    for entry in entries:
        if (
            entry.unless_exists is not None
            and names.get(entry.unless_exists, entry.index) != entry.index
        ):
            yield FieldError(f"{entry.pointer}/request/ifNoneExist", "met-by-another-entry")


def _names(entries: Sequence[Planned]) -> Places:
    """Return how entries are referred to by their URLs and identifiers."""
    names: Places = {}
    for entry in entries:
        if entry.full_url is not None:
            names[ByURL(entry.full_url)] = entry.index
            if (short := short_of(entry.full_url)) is not None:
                _note(names, short, entry.index)
        for identifier in entry.identifiers:
            for system in (identifier.system, None):
                _note(names, ByIdentifier(entry.type, system, identifier.value), entry.index)
    return names


def errors_at(
    entries: Sequence[Planned], parsed: dict[str, Reference], wrong: set[Reference], rule: str
) -> Iterator[FieldError]:
    """Yield where in the entries the wrong references are; after MAX_ERRORS only in which entry,
    which is quick.
    """
    texts = {text for text, reference in parsed.items() if reference in wrong}
    listed = 0
    for entry in entries:
        links = [found for found in entry.links if found.reference in wrong]
        yield from (FieldError(found.pointer, rule) for found in links)
        others = sorted((entry.references & texts) - {found.text for found in links})
        placed = others[: max(MAX_ERRORS - listed, 0)]
        if placed:
            resource = storable(entry.text, f"{entry.pointer}/resource")
            yield from (FieldError(place_of_reference(resource, text), rule) for text in placed)
        yield from (FieldError(entry.pointer, rule) for _ in others[len(placed) :])
        listed += len(links) + len(others)


def _note(places: Places, name: Reference, index: int | None) -> None:
    """Note which entry has a name; None where several have it."""
    places[name] = index if places.get(name, index) == index else None
