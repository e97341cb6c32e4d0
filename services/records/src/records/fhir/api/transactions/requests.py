from collections.abc import Sequence
from dataclasses import dataclass

from chassis.http.etags import precondition_of
from chassis.identity.scopes import Need, Scopes
from chassis.problems.problem import FieldError, Invalid
from records.fhir.api.capabilities import CREATE, UPDATE, types_with
from records.fhir.api.writes.needs import need_of
from records.fhir.api.writes.service import RequestedWrite
from records.fhir.api.writes.submitted import CreateCondition, Server, read, renamed_pointers
from records.fhir.bundles.bundle_json import read_envelope, split_bundle
from records.fhir.bundles.references import (
    ByID,
    Reference,
    parse_reference,
)
from records.fhir.r4.addresses import canonical
from records.fhir.r4.resource_types import METHODS
from records.fhir.r4.search.conditions import read_condition
from records.fhir.r4.strict_json import InvalidElement, StrictJSON, refuse

TRANSACTION, BATCH = "transaction", "batch"
CREATED_TYPES, UPDATED_TYPES = frozenset(types_with(CREATE)), frozenset(types_with(UPDATE))
MAX_ENTRIES = 500


@dataclass(frozen=True, slots=True)
class Entry:
    index: int
    asked: RequestedWrite | None
    refused: Invalid | None = None

    def need(self, scopes: Scopes) -> Need:
        assert self.asked is not None  # noqa: S101 - Nothing needs a scope that is refused.
        has_condition = self.asked.condition is not None
        return need_of(scopes, self.asked.type, self.asked.operation, has_condition=has_condition)


@dataclass(frozen=True, slots=True)
class Requests:
    """Parsed entries. `refused` entries occur only in a batch."""

    type: str
    entries: Sequence[Entry]


def parse(text: bytes, server: Server) -> Requests:
    """Raises Invalid; in a batch, not for a single invalid entry."""
    with renamed_pointers(bundle_pointer):
        bundle = split_bundle(text, (TRANSACTION, BATCH))
        if len(bundle.entries) > MAX_ENTRIES:
            raise Invalid(errors=(FieldError("/entry", "too-many-items", MAX_ENTRIES),))
    references: dict[str, Reference] = {}
    entries = [
        _entry(one, index, references if bundle.type == TRANSACTION else {}, server)
        for index, one in enumerate(bundle.entries)
    ]
    if bundle.type == TRANSACTION:
        refuse(error for one in entries if one.refused for error in one.refused.errors)
    return Requests(bundle.type, entries)


def _entry(text: bytes, index: int, references: dict[str, Reference], server: Server) -> Entry:
    try:
        with renamed_pointers(bundle_pointer):
            try:
                return Entry(index, _asked(text, index, references, server))
            except InvalidElement as invalid:
                raise Invalid(errors=(invalid.error,)) from None
    except Invalid as refused:
        return Entry(index, None, refused)


def bundle_pointer(pointer: str) -> str:
    return f"/Bundle{pointer}"


def _asked(
    text: bytes, index: int, references: dict[str, Reference], server: Server
) -> RequestedWrite:
    envelope, resource = read_envelope(text, f"/entry/{index}")
    request = envelope.object("request")
    if request is None:
        raise InvalidElement(envelope.at("request"), "required")
    method = request.required(request.code("method", METHODS), "method")
    url = request.required(request.text("url"), "url").strip("/")
    type_, id_ = (url, None) if method == "POST" else _address(request, url)
    if type_ not in (CREATED_TYPES if id_ is None else UPDATED_TYPES):
        raise InvalidElement(request.at("url"), "request-url")
    if resource is None:
        raise InvalidElement(envelope.at("resource"), "required")
    full_url = envelope.text("fullUrl")
    name = None if full_url is None else canonical(full_url)
    submitted = read(resource, type_, references, server, index=index, full_url=name)
    condition = _condition(request, type_, id_)
    return RequestedWrite(submitted, condition, id_, precondition_of(request.text("ifMatch")))


def _address(request: StrictJSON, url: str) -> tuple[str, str]:
    target = parse_reference(url)
    if not isinstance(target, ByID):
        raise InvalidElement(request.at("url"), "request-url")
    return target.type, target.id


def _condition(request: StrictJSON, type_: str, id_: str | None) -> CreateCondition | None:
    text = request.text("ifNoneExist")
    if text is None:
        return None
    place = request.at("ifNoneExist")
    try:
        if id_ is None:
            return CreateCondition.at(read_condition(type_, text), place)
    except ValueError:
        pass
    raise InvalidElement(place, "search-by-identifier")
