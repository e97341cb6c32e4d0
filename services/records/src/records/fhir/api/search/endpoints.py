from collections.abc import Sequence
from typing import Annotated, Any
from urllib.parse import parse_qsl

from fastapi import Path, Request
from pydantic import WithJsonSchema

from chassis.any_types import JSONObject
from chassis.http.accepted_bodies import FORM, take_form
from chassis.http.query_parameters import check_own_query
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow_by_type
from chassis.problems.problem import FieldError, NotFound, SearchTooSlow
from records.fhir.api.capabilities import SEARCH, SEARCH_OF_PATIENT, types_with
from records.fhir.api.http import FHIRResponse, returns
from records.fhir.api.schemas import SearchBundle
from records.fhir.api.search import service
from records.fhir.api.search.pages import (
    PageDep,
    documented_parameters,
    ignored,
    searchset_json,
    warning,
)
from records.fhir.api.search.requests import CURSOR, FORMAT
from records.fhir.api.source_ids import ResolvedPatientID, source_ids
from records.fhir.errors import InvalidSearch
from records.fhir.r4.search.parsing import MAX_CHARACTERS

router = Router(prefix="/fhir", tags=["fhir"])
MAX_BYTES = 4 * MAX_CHARACTERS
SAFE = ("_count", "_sort", "_total")  # These parameters never contain PHI.
SearchedType = Annotated[
    str,
    Path(description="A type of FHIR R4"),
    WithJsonSchema({"type": "string", "enum": types_with(SEARCH)}),
]
CompartmentType = Annotated[
    str,
    Path(description="A type of FHIR R4 that can belong to a patient"),
    WithJsonSchema({"type": "string", "enum": types_with(SEARCH_OF_PATIENT)}),
]
UNKNOWN_PATIENT = "The patient in this search is unknown or out of your reach."
MORE_REFERRING = (
    "More resources may refer to these results than `_revinclude` returns. Ask for a smaller page, or "
    "search for these resources themselves, which returns all of them in pages."
)
AMBIGUOUS = "Several patients have this identifier, so the search matches none of them."
PARAMETERS = documented_parameters(
    {
        "_count": "Results per page, at most 1,000",
        "_sort": "`-date` (default), `date`, a further date, `_lastUpdated` or `_id`; `-`: latest first",
        "_total": "`accurate`: return the number of all results",
        "_summary": "`true`, `text` or `data`: return a part of each resource; `count`: only the number of results",
        "_elements": "Return only these elements, separated by commas",
        "_fields": "As `_elements`",
        "_include": (
            "`{type}:{parameter}`: also return the resources to which these references refer"
        ),
        "_revinclude": "`{type}:{parameter}`: also return resources that refer to the results",
        CURSOR: "From the link `next`: returns the next page",
        FORMAT: "`json` or a media type",
    }
)
EXAMPLE = {"patient": "01a1f817-b2ff-75c5-841a-c9228591bdad", "code": "http://loinc.org|2345-7"}
FORM_SCHEMA = {"type": "object", "additionalProperties": {"type": "string"}, "examples": [EXAMPLE]}
BODY: dict[str, Any] = {"content": {FORM: {"schema": FORM_SCHEMA}}}


@router.get(
    "/{type}",
    **returns(SearchBundle, NotFound, InvalidSearch, SearchTooSlow),
    openapi_extra=PARAMETERS,
)
@allow_by_type("s", types_with(SEARCH))
@check_own_query
async def search_resources(type: SearchedType, page: PageDep) -> FHIRResponse:
    """Search for resources by the parameters of their type, newest first; `GET /fhir/metadata`
    lists the parameters. Search for names of persons by `POST /fhir/{type}/_search`, because URLs
    are logged in many places.
    """
    return await _answer(page, type)


@router.post(
    "/{type}/_search",
    **returns(SearchBundle, NotFound, InvalidSearch, SearchTooSlow),
    openapi_extra={"requestBody": BODY},
)
@allow_by_type("s", types_with(SEARCH))
@take_form(max_bytes=MAX_BYTES)
@check_own_query
async def search_resources_by_form(
    type: SearchedType, page: PageDep, request: Request
) -> FHIRResponse:
    """Search for resources by form parameters, which keeps names of persons out of URLs. Parameters
    in the URL's query are used as well.
    """
    try:
        text = (await request.body()).decode()
        form = parse_qsl(text, keep_blank_values=True, errors="strict")
    except ValueError:
        raise InvalidSearch(errors=(FieldError("", "valid-unicode"),)) from None
    return await _answer(page, type, form)


@router.get(
    "/Patient/{id}/{type}",
    **returns(SearchBundle, NotFound, InvalidSearch, SearchTooSlow),
    openapi_extra=PARAMETERS,
)
@allow_by_type("s", types_with(SEARCH_OF_PATIENT))
@check_own_query
async def search_resources_of_patient(
    id: ResolvedPatientID, type: CompartmentType, page: PageDep
) -> FHIRResponse:
    """Search for resources of one patient, like a search with `patient`. The result is empty if the
    patient is unknown.
    """
    return await _answer(page, type, [("patient", f"Patient/{id}")])


async def _answer(page: PageDep, type_: str, form: Sequence[tuple[str, str]] = ()) -> FHIRResponse:
    parameters = page.parameters(form)
    media_type = page.media_type(parameters)
    found = await service.search(
        page.read.database,
        page.cursors,
        page.read.caller,
        type_,
        parameters,
        base=page.base,
        is_lenient=page.is_lenient,
        source=source_ids(page.read.request, page.read.caller),
    )
    await page.read.disclose(found.event())
    links = page.links(type_, parameters, found.asked.asked, found.next, safe=SAFE)
    bundle = searchset_json(
        found.shown, found.included, _issues(found), links, base=page.base, total=found.total
    )
    return FHIRResponse(bundle, media_type=media_type)


def _issues(found: service.SearchResult) -> Sequence[JSONObject]:
    issues = [ignored(issue) for issue in found.ignored]
    if found.is_ambiguous:
        issues.append(warning("multiple-matches", AMBIGUOUS))
    if found.has_unknown_patient:
        issues.append(warning("not-found", UNKNOWN_PATIENT))
    if found.has_more_referring:
        issues.append(warning("incomplete", MORE_REFERRING))
    return issues
