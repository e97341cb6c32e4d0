from base64 import b64decode
from collections.abc import Sequence
from dataclasses import dataclass

from chassis.http.etags import precondition_of
from chassis.identity.scopes import Need, Scopes
from chassis.problems.problem import FieldError, Invalid
from records.fhir.api.capabilities import CREATE, UPDATE, types_with
from records.fhir.api.server import Server
from records.fhir.api.transactions.reads import MAX_READS, is_readable
from records.fhir.api.writes.needs import need_of
from records.fhir.api.writes.patches import JSON_PATCH, MAX_BYTES, Patch, read_patch
from records.fhir.api.writes.requested import RequestedPatch, RequestedWrite
from records.fhir.api.writes.submitted import WriteCondition, read, renamed_pointers
from records.fhir.bundles.bundle_json import read_envelope, read_resource, split_bundle
from records.fhir.bundles.references import ByID, Reference, parse_reference
from records.fhir.r4.addresses import canonical
from records.fhir.r4.search.conditions import InvalidCondition, read_condition
from records.fhir.r4.strict_json import InvalidElement, StrictJSON, refuse

TRANSACTION, BATCH = "transaction", "batch"
WRITES = ("POST", "PUT", "PATCH")
METHODS = {TRANSACTION: WRITES, BATCH: (*WRITES, "GET")}
CREATED_TYPES, UPDATED_TYPES = frozenset(types_with(CREATE)), frozenset(types_with(UPDATE))
MAX_ENTRIES = 500
MAX_URL = 8000


@dataclass(frozen=True, slots=True)
class Entry:
    index: int
    asked: RequestedWrite | RequestedPatch | None
    refused: Invalid | None = None
    read_url: str | None = None

    def need(self, scopes: Scopes) -> Need:
        asked = self.asked
        assert asked is not None  # noqa: S101 - Nothing needs a scope that is refused.
        has_condition = asked.condition is not None and asked.operation == "c"
        return need_of(scopes, asked.type, asked.operation, has_condition=has_condition)


@dataclass(frozen=True, slots=True)
class Requests:
    """Parsed entries. `refused` entries and reads occur only in a batch."""

    type: str
    entries: Sequence[Entry]


def parse(text: bytes, server: Server) -> Requests:
    """Raises Invalid; in a batch, not for a single invalid entry."""
    with renamed_pointers(bundle_pointer):
        bundle = split_bundle(text, (TRANSACTION, BATCH))
        if len(bundle.entries) > MAX_ENTRIES:
            raise Invalid(errors=(FieldError("/entry", "too-many-items", MAX_ENTRIES),))
    references: dict[str, Reference] = {}
    methods = METHODS[bundle.type]
    entries = [
        _entry(one, index, methods, references if bundle.type == TRANSACTION else {}, server)
        for index, one in enumerate(bundle.entries)
    ]
    if sum(one.read_url is not None for one in entries) > MAX_READS:
        raise Invalid(errors=(FieldError(bundle_pointer("/entry"), "too-many-reads", MAX_READS),))
    if bundle.type == TRANSACTION:
        refuse(error for one in entries if one.refused for error in one.refused.errors)
    return Requests(bundle.type, entries)


def _entry(
    text: bytes,
    index: int,
    methods: Sequence[str],
    references: dict[str, Reference],
    server: Server,
) -> Entry:
    try:
        with renamed_pointers(bundle_pointer):
            try:
                return _requested(text, index, methods, references, server)
            except InvalidElement as invalid:
                raise Invalid(errors=(invalid.error,)) from None
    except Invalid as refused:
        return Entry(index, None, refused)


def bundle_pointer(pointer: str) -> str:
    return f"/Bundle{pointer}"


def _requested(
    text: bytes,
    index: int,
    methods: Sequence[str],
    references: dict[str, Reference],
    server: Server,
) -> Entry:
    envelope, resource = read_envelope(text, f"/entry/{index}")
    request = envelope.object("request")
    if request is None:
        raise InvalidElement(envelope.at("request"), "required")
    if request.members.get("method") == "DELETE":
        raise InvalidElement(request.at("method"), "no-deletion")
    method = request.required(request.code("method", methods), "method")
    if method == "GET":
        url = request.required(request.text("url", limit=MAX_URL), "url")
        if not is_readable(url):
            raise InvalidElement(request.at("url"), "request-url")
        return Entry(index, None, read_url=url)
    type_, id_, condition = _target(request, method)
    precondition = precondition_of(request.text("ifMatch"))
    if resource is None:
        raise InvalidElement(envelope.at("resource"), "required")
    if method == "PATCH" and id_ is not None:
        patch = _patch(read_resource(resource, envelope.at("resource")))
        return Entry(index, RequestedPatch(type_, id_, patch, server, precondition, index))
    full_url = envelope.text("fullUrl")
    name = None if full_url is None else canonical(full_url)
    submitted = read(resource, type_, references, server, index=index, full_url=name)
    updates_match = method == "PUT" and id_ is None
    asked = RequestedWrite(submitted, condition, id_, precondition, updates_match=updates_match)
    return Entry(index, asked)


def _patch(binary: StrictJSON) -> Patch:
    """Parse the patch of an entry, which is the data of a Binary (FHIR R4, http.html#patch)."""
    if binary.members.get("contentType") != JSON_PATCH:
        raise InvalidElement(binary.at("contentType"), "must-be-one-of", [JSON_PATCH])
    data = binary.required(binary.text("data", limit=MAX_BYTES), "data")
    try:
        return read_patch(b64decode("".join(data.split()), validate=True), binary.pointer)
    except ValueError:
        raise InvalidElement(binary.at("data"), "json-patch") from None


def _target(request: StrictJSON, method: str) -> tuple[str, str | None, WriteCondition | None]:
    """Return the type, the id and the condition of an entry's request."""
    url = request.required(request.text("url"), "url").strip("/")
    type_, _, search = url.partition("?")
    id_, condition = None, None
    if method == "POST":
        type_ = url
        condition = _condition(request, type_, request.text("ifNoneExist"), "ifNoneExist")
    elif "ifNoneExist" in request:
        raise InvalidElement(request.at("ifNoneExist"), "only-of-creations")
    elif search and method == "PUT":
        condition = _condition(request, type_, search, "url")
        if condition is not None and condition.condition.ids:
            raise InvalidElement(request.at("url"), "condition-by-id")
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
    except InvalidCondition as invalid:
        raise InvalidElement(request.at(name), invalid.rule) from None
