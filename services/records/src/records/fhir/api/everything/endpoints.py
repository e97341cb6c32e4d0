"""/fhir/Patient/{id}/$everything."""

from collections.abc import Sequence
from typing import Any

from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow
from chassis.problems.problem import SearchTooSlow
from records.dependencies import FHIR
from records.errors import InvalidSearch, ResourceNotFound
from records.fhir.api.everything import service
from records.fhir.api.everything.requests import TYPES, EverythingRequest
from records.fhir.api.everything.schemas import EverythingParameters
from records.fhir.api.http import ID, FHIRResponse, returns
from records.fhir.api.mapping.bundles import searchset_json
from records.fhir.api.schemas import SearchBundle
from records.fhir.api.search.pages import PageDep, documented_parameters, ignored, warning
from records.fhir.api.search.requests import CURSOR, FORMAT

router = Router(prefix=f"{FHIR}/Patient", tags=["fhir"])
SAFE = ("_type", "_count", "_since")  # Parameters whose values say nothing of a patient.
PARAMETERS = documented_parameters(
    {
        "_type": "Types of FHIR, separated by commas; without it, all",
        "_since": "Only what was changed at this time or later",
        "start": "Only what has no date, or one from this day on",
        "end": "Only what has no date, or one until this day",
        "_count": "How many to return, at most 1,000",
        CURSOR: "From a link `next`: the page after another one",
        FORMAT: "`json` or a media type",
    }
)


@router.get(
    "/{id}/$everything",
    **returns(SearchBundle, ResourceNotFound, InvalidSearch, SearchTooSlow),
    openapi_extra=PARAMETERS,
)
@allow("Patient.r")
async def read_everything_as_fhir(id: ID, page: PageDep) -> FHIRResponse:
    """Read everything about a patient, the patient first, in pages: FHIR's operation of this name. For
    a merged patient it is the surviving patient's, which includes everything about its merged
    patients. Each type needs its scope `s`; what belongs to no patient comes with what refers to
    it, with the scope `r`.
    """
    return await _answer(page, id)


@router.post(
    "/{id}/$everything", **returns(SearchBundle, ResourceNotFound, InvalidSearch, SearchTooSlow)
)
@allow("Patient.r")
async def read_everything_by_parameters(
    id: ID, page: PageDep, submitted: EverythingParameters | None = None
) -> FHIRResponse:
    """Read everything about a patient as `GET` does, with parameters in a body, in the address, or
    both. The next page is read with `GET`.
    """
    return await _answer(page, id, [] if submitted is None else submitted.pairs())


async def _answer(
    page: PageDep, patient_id: str, submitted: Sequence[tuple[str, str]] = ()
) -> FHIRResponse:
    parameters = page.parameters(submitted)
    media_type = page.media_type(parameters)
    found = await service.read_page(
        page.read.database,
        page.cursors,
        page.read.caller,
        patient_id,
        parameters,
        is_lenient=page.is_lenient,
    )
    await page.read.disclose(found.event())
    path = f"Patient/{patient_id}/$everything"
    links = page.links(path, parameters, found.asked.asked, found.next, safe=SAFE)
    bundle = searchset_json(found.shown, found.included, _issues(found), links, base=page.base)
    return FHIRResponse(bundle, media_type=media_type)


def _issues(found: service.Everything) -> Sequence[dict[str, Any]]:  # Any: JSON.
    issues = [ignored(issue) for issue in found.asked.issues]
    if found.withheld:
        issues.append(warning("suppressed", _withheld(found.asked, found.withheld)))
    if found.is_cut:
        text = "More resources that belong to no patient are referred to than are here."
        issues.append(warning("incomplete", text))
    return issues


def _withheld(asked: EverythingRequest, types: frozenset[str]) -> str:
    if asked.types is not None:
        return f"Left out, since the scopes do not allow them: {', '.join(sorted(types))}."
    allowed = sorted(TYPES - types)
    return f"The scopes allow these types alone: {', '.join(allowed)}."
