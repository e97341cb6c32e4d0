from collections.abc import Sequence
from dataclasses import dataclass

from chassis.http.etags import precondition_of
from chassis.identity.scopes import Need, Scopes
from chassis.problems.problem import FieldError, Invalid
from records.fhir.api.capabilities import CREATE, UPDATE, types_with
from records.fhir.api.writes.needs import need_of
from records.fhir.api.writes.service import RequestedWrite
from records.fhir.api.writes.submitted import Server, WriteCondition, read, renamed_pointers
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
    type_, id_, condition = _target(request)
    if resource is None:
        raise InvalidElement(envelope.at("resource"), "required")
    full_url = envelope.text("fullUrl")
    name = None if full_url is None else canonical(full_url)
    submitted = read(resource, type_, references, server, index=index, full_url=name)
    precondition = precondition_of(request.text("ifMatch"))
    updates_match = request.members["method"] == "PUT" and id_ is None
    return RequestedWrite(submitted, condition, id_, precondition, updates_match=updates_match)


def _target(request: StrictJSON) -> tuple[str, str | None, WriteCondition | None]:
    """Return the type, the id and the condition of an entry's request."""
    method = request.required(request.code("method", METHODS), "method")
    url = request.required(request.text("url"), "url").strip("/")
    type_, _, search = url.partition("?")
    id_, condition = None, None
    if method == "POST":
        type_ = url
        condition = _condition(request, type_, request.text("ifNoneExist"), "ifNoneExist")
    elif "ifNoneExist" in request:
        raise InvalidElement(request.at("ifNoneExist"), "search-by-identifier")
    elif search:
        condition = _condition(request, type_, search, "url")
    else:
        target = parse_reference(url)
        if not isinstance(target, ByID):
            raise InvalidElement(request.at("url"), "request-url")
        type_, id_ = target.type, target.id
    if type_ not in (CREATED_TYPES if method == "POST" else UPDATED_TYPES):
        raise InvalidElement(request.at("url"), "request-url")
    return type_, id_, condition


def _condition(
    request: StrictJSON, type_: str, text: str | None, name: str
) -> WriteCondition | None:
    if text is None:
        return None
    try:
        return WriteCondition.at(read_condition(type_, text), request.at(name))
    except ValueError:
        raise InvalidElement(request.at(name), "search-by-identifier") from None
