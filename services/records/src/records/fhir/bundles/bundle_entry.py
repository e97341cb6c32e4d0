from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from pydantic import JsonValue

from records.fhir.bundles.bundle_json import (
    SEARCHSET,
    BundleJSON,
    missing_resource,
    read_envelope,
    read_resource,
)
from records.fhir.bundles.doubts import Doubt, doubts_of
from records.fhir.bundles.encounter_mapping import MappedEncounter, map_encounter
from records.fhir.bundles.entry_links import contexts, encounter_link, patient_link
from records.fhir.bundles.patient_links import Replacement, read_replacements, searches_of_links
from records.fhir.bundles.patient_mapping import (
    Identifier,
    MappedPatient,
    map_patient,
    read_identifiers,
)
from records.fhir.bundles.references import (
    ByID,
    ByIdentifier,
    BySearch,
    ByURL,
    Contained,
    Link,
    Reference,
    Search,
    contained_ids,
    find_binaries,
    find_references,
    invalid_reference,
    parse_reference,
    parse_search,
    relative_reference,
    server_of,
    urn_of,
)
from records.fhir.bundles.repairs import require_subject, with_valid_meta, without_blanks
from records.fhir.bundles.source_keys import (
    code_of,
    description_of,
    digest,
    extracted_key_of,
    identifier_key,
    source_key_of,
    source_of,
    url_key,
)
from records.fhir.r4 import resource_types
from records.fhir.r4.addresses import canonical
from records.fhir.r4.partial import require_whole
from records.fhir.r4.search.conditions import InvalidCondition
from records.fhir.r4.strict_json import InvalidElement, StrictJSON, find_pointer
from records.identifiers import JOINED_BY_IDENTIFIER, OF_THINGS, is_placeholder

MAX_URL_BYTES = 1900
NOT_SUPPORTED = ("ifMatch", "ifNoneMatch", "ifModifiedSince")
OUTCOME = "outcome"
OF_ORGANIZATIONS = frozenset({"FI", "XX"})
Key = tuple[str, str]


def pointer_to(index: int) -> str:
    return f"/entry/{index}"


@dataclass(frozen=True, slots=True)
class BundleEntry:
    """A parsed entry. `urls`: stable addresses. `id`: the id at its source. `links`: references
    stored in columns. `contexts`: pointers and texts of the references in `context`. `source`: None
    if a caller writes the resource. `description`: set without patient and identifiers. `blanks`:
    pointers of dropped values. `ceded`: identifiers of an old record that this patient replaces.
    `binaries`: values of `url` that may refer to Binaries, also to unknown ones. `updates_match`: the
    resource that meets `if_none_exist`, else the one with an identifier of the entry, is updated.
    """

    index: int
    type: str
    source_key: str
    full_url: str | None
    id: str | None
    code: str
    text: bytes
    references: frozenset[str]
    patient: Link | None
    encounter: Link | None
    contexts: tuple[tuple[str, str], ...]
    identifiers: tuple[Identifier, ...]
    mapped: MappedPatient | MappedEncounter | None
    if_none_exist: Search | BySearch | None
    urls: tuple[str, ...] = ()
    source: str | None = None
    description: list[JsonValue] | None = None
    blanks: tuple[str, ...] = ()
    replacements: tuple[Replacement, ...] = ()
    ceded: frozenset[tuple[str, str]] = frozenset()
    binaries: frozenset[str] = frozenset()
    updates_match: bool = False
    doubts: tuple[Doubt, ...] = ()

    @property
    def pointer(self) -> str:
        return pointer_to(self.index)

    @property
    def pointer_to_condition(self) -> str:
        return f"{self.pointer}/request/{'url' if self.updates_match else 'ifNoneExist'}"

    @property
    def pointer_to_patient(self) -> str:
        """The element that names the patient, or that should."""
        name = resource_types.PATIENT_ELEMENT.get(self.type)
        if self.patient is None and self.encounter is not None:
            name = "encounter"
        return f"{self.pointer}/resource" + (f"/{name}" if name else "")

    @property
    def key(self) -> Key:
        return self.type, self.source_key

    @property
    def addresses(self) -> list[Key]:
        return [(self.type, url_key(url)) for url in self.urls]

    @property
    def names_of_addresses(self) -> list[Reference]:
        has_unique_id = any(url == urn_of(self.id or "") for url in self.urls)
        ids = [ByID(self.type, self.id.lower())] if self.id and has_unique_id else []
        return [*map(ByURL, self.urls), *ids]

    @property
    def identifier_key(self) -> Key | None:
        return (self.type, identifier_key(first)) if (first := self.naming_identifier) else None

    @property
    def naming_identifier(self) -> Identifier | None:
        if self.type == "Patient" or self.type not in JOINED_BY_IDENTIFIER:
            return None
        things = OF_THINGS - (OF_ORGANIZATIONS if self.type == "Organization" else frozenset())
        return next((one for one in self.current_identifiers if one.type not in things), None)

    def key_about(self, patient_id: UUID | None) -> Key | None:
        if not self.identifiers or self.type in JOINED_BY_IDENTIFIER:
            return None
        about = digest([str(patient_id or ""), self.code])
        return self.type, f"{identifier_key(self.identifiers[0])}|{about}"

    @property
    def identifying(self) -> list[Identifier]:
        """Identifiers without placeholders of a person or an organization."""
        return [
            one
            for one in self.identifiers
            if not is_placeholder(one.system, one.value, one.type, of=self.type)
        ]

    @property
    def current_identifiers(self) -> list[Identifier]:
        return [one for one in self.identifying if not one.has_ended and one.name not in self.ceded]

    @property
    def is_replaced(self) -> bool:
        return any(one.is_old for one in self.replacements)

    def has_any(self, search: Search) -> bool:
        return any(
            one.value == wanted.value and wanted.system in {None, one.system}
            for one in self.identifying
            for wanted in search.alternatives
        )

    @property
    def links(self) -> list[Link]:
        return [link for link in (self.patient, self.encounter) if link is not None]

    @property
    def names(self) -> set[Reference]:
        names: set[Reference] = {
            ByIdentifier(self.type, system, identifier.value)
            for identifier in self.current_identifiers
            for system in (identifier.system, None)
        }
        names |= {ByURL(url) for url in self.urls}
        if self.id is not None:
            names.add(ByID(self.type, self.id))
        if self.full_url is not None:
            names.add(ByURL(self.full_url))
            if (relative := relative_reference(self.full_url)) is not None:
                names.add(relative)
        return names

    @property
    def patient_searches(self) -> list[ByIdentifier]:
        """Return identifiers to find the patient; ended identifiers find only a replaced record."""
        if self.type != "Patient":
            return []
        held = self.identifying if self.is_replaced else self.current_identifiers
        own = [
            ByIdentifier("Patient", one.system, one.value)
            for one in held
            if one.name not in self.ceded
        ]
        return own if self.if_none_exist is None else [*own, *self.if_none_exist.alternatives]


def parse_entry(
    text: bytes, index: int, references: dict[str, Reference], bundle: BundleJSON
) -> BundleEntry | None:
    envelope, resource_text = read_envelope(text, f"/entry/{index}")
    if bundle.type == SEARCHSET and _is_outcome(envelope):
        return None
    request = envelope.members.get("request")
    if isinstance(request, dict) and request.get("method") == "DELETE":
        raise InvalidElement(f"{envelope.at('request')}/method", "no-deletion")
    if resource_text is None:
        raise missing_resource(envelope)
    resource = read_resource(resource_text, envelope.at("resource"))
    resource_text, blanks = without_blanks(resource_text, resource.pointer)
    if blanks:
        resource = read_resource(resource_text, resource.pointer)
    type_ = resource.required(resource.text("resourceType"), "resourceType")
    if type_ not in resource_types.RESOURCE_TYPES:
        raise InvalidElement(resource.at("resourceType"), "resource-type", "FHIR R4")
    if type_ == "Bundle":
        raise InvalidElement(resource.at("resourceType"), "no-inner-bundle")
    require_whole(resource)
    require_subject(resource, type_, blanks)
    resource_text = with_valid_meta(resource_text, resource, type_)
    full_url = _full_url(envelope)
    identifiers = tuple(read_identifiers(resource))
    condition, urn, updates_match = None, None, False
    if bundle.is_extract:
        urn = urn_of(resource.text("id") or "")
        full_url = full_url or _address_at_source(resource, type_, bundle.source) or urn
        source_key = extracted_key_of(resource, identifiers, full_url)
    else:
        source_key = source_key_of(envelope, resource, identifiers, full_url)
        condition, updates_match = _read_request(envelope, resource, type_, identifiers)
    at_server = full_url if full_url and server_of(full_url) else None
    urls = tuple(url for url in (at_server, urn) if url is not None)
    entry = entry_of(
        resource,
        type_,
        resource_text,
        references,
        index=index,
        source_key=source_key,
        full_url=full_url,
        identifiers=identifiers,
        if_none_exist=condition,
        urls=urls,
        source=source_of(resource, full_url, bundle.source),
    )
    return replace(entry, blanks=blanks, updates_match=updates_match)


def entry_of(
    resource: StrictJSON,
    type_: str,
    text: bytes,
    references: dict[str, Reference],
    *,
    index: int = 0,
    full_url: str | None = None,
    identifiers: tuple[Identifier, ...] | None = None,
    source_key: str = "",
    if_none_exist: Search | BySearch | None = None,
    urls: tuple[str, ...] = (),
    source: str | None = None,
) -> BundleEntry:
    identifiers = tuple(read_identifiers(resource)) if identifiers is None else identifiers
    _check_codes(resource, type_)
    is_imported_patient = type_ == "Patient" and source is not None
    replacements = tuple(read_replacements(resource)) if is_imported_patient else ()
    texts = find_references(text) - searches_of_links(resource, replacements)
    _parse_references(resource, texts, references)
    binaries = find_binaries(text)
    for url in binaries - references.keys():
        if (reference := parse_reference(url)) is not None:
            references[url] = reference
    is_shared = type_ in resource_types.SHARED
    return BundleEntry(
        index=index,
        type=type_,
        source_key=source_key,
        full_url=full_url,
        id=resource.text("id"),
        code=code_of(resource.members),
        text=text,
        references=texts,
        patient=patient_link(resource, type_),
        encounter=encounter_link(resource, type_),
        contexts=tuple(contexts(resource)),
        identifiers=identifiers,
        mapped=_map(resource, type_),
        if_none_exist=if_none_exist,
        urls=urls,
        source=source,
        description=description_of(resource.members) if is_shared and not identifiers else None,
        replacements=replacements,
        binaries=binaries,
        doubts=doubts_of(resource, type_),
    )


def pointer_to_reference(resource: StrictJSON, reference: str) -> str:
    pointer = find_pointer(
        resource.members,
        lambda name, value: name == "reference" and value == reference,
        resource.pointer,
    )
    return pointer or resource.pointer


def _full_url(envelope: StrictJSON) -> str | None:
    url = envelope.text("fullUrl")
    if url is not None and len(url.encode()) > MAX_URL_BYTES:
        raise InvalidElement(envelope.at("fullUrl"), "too-long", MAX_URL_BYTES)
    return None if url is None else canonical(url)


def _is_outcome(envelope: StrictJSON) -> bool:
    search = envelope.object("search")
    return search is not None and search.text("mode") == OUTCOME


def _address_at_source(resource: StrictJSON, type_: str, source: str | None) -> str | None:
    id_ = resource.text("id")
    if source is None or id_ is None:
        return None
    address = f"{source}/{type_}/{id_}"
    if len(address.encode()) > MAX_URL_BYTES:
        raise InvalidElement(resource.at("id"), "too-long", MAX_URL_BYTES)
    return address


def _read_request(
    envelope: StrictJSON, resource: StrictJSON, type_: str, identifiers: Sequence[Identifier]
) -> tuple[Search | BySearch | None, bool]:
    """Return the condition, None for own identifiers, and whether the entry updates what meets it."""
    request = envelope.object("request")
    if request is None:
        raise InvalidElement(envelope.at("request"), "required")
    method = request.required(request.code("method", resource_types.METHODS), "method")
    url = request.required(request.text("url"), "url").strip("/")
    for name in NOT_SUPPORTED:
        if name in request:
            raise InvalidElement(request.at(name), "not-supported")
    condition = request.text("ifNoneExist")
    if method == "POST":
        if url != type_:
            raise InvalidElement(request.at("url"), "request-url")
        search = None if condition is None else _condition(request, "ifNoneExist", type_, condition)
        return search, False
    if condition is not None:
        raise InvalidElement(request.at("ifNoneExist"), "only-of-creations")
    return _read_put(request, url, resource, type_, identifiers)


def _read_put(
    request: StrictJSON,
    url: str,
    resource: StrictJSON,
    type_: str,
    identifiers: Sequence[Identifier],
) -> tuple[BySearch | None, bool]:
    type_of_url, has_condition, query = url.partition("?")
    if has_condition and type_of_url == type_:
        target = _condition(request, "url", type_, query)
        if isinstance(target, BySearch):
            return target, True
        names = {identifier.name for identifier in identifiers}
        if {(one.system, one.value) for one in target.alternatives} <= names:
            return None, True
    elif parse_reference(url) == ByID(type_, str(resource.members.get("id"))):
        return None, False
    raise InvalidElement(request.at("url"), "request-url")


def _condition(request: StrictJSON, name: str, type_: str, text: str) -> Search | BySearch:
    try:
        return parse_search(type_, text)
    except InvalidCondition as invalid:
        raise InvalidElement(request.at(name), invalid.rule) from None


def _check_codes(resource: StrictJSON, type_: str) -> None:
    if type_ in resource_types.STATUSES:
        resource.required(resource.code("status", resource_types.STATUSES[type_]), "status")
    choices = resource_types.CHOICES.get(type_, ())
    if choices and not any(name in resource for name in choices):
        raise InvalidElement(resource.at(choices[0]), "required")


def _parse_references(
    resource: StrictJSON, texts: frozenset[str], references: dict[str, Reference]
) -> None:
    inner: frozenset[str] | None = None
    for text in texts:
        reference = references.get(text) or parse_reference(text)
        if reference is None:
            raise invalid_reference(pointer_to_reference(resource, text), text)
        if not isinstance(reference, Contained):
            references[text] = reference
        elif reference.id:
            if (
                inner is None
            ):  # A resource may have thousands of references and of contained resources.
                inner = frozenset(contained_ids(resource))
            if reference.id not in inner:
                raise InvalidElement(pointer_to_reference(resource, text), "unknown-reference")


def _map(resource: StrictJSON, type_: str) -> MappedPatient | MappedEncounter | None:
    if type_ == "Patient":
        return map_patient(resource)
    return map_encounter(resource) if type_ == "Encounter" else None
