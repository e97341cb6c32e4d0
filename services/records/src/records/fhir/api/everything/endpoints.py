from collections.abc import Sequence

from chassis.any_types import JSONObject
from chassis.http.query_parameters import check_own_query
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow
from chassis.problems.problem import SearchTooSlow
from records.dependencies import FHIR
from records.fhir.api.everything import service
from records.fhir.api.everything.requests import TYPES, EverythingRequest
from records.fhir.api.everything.schemas import EverythingParameters
from records.fhir.api.http import FHIRResponse, returns
from records.fhir.api.schemas import SearchBundle
from records.fhir.api.search.pages import (
    PageDep,
    documented_parameters,
    ignored,
    searchset_json,
    warning,
)
from records.fhir.api.search.requests import CURSOR, FORMAT
from records.fhir.api.source_ids import ResolvedPatientID
from records.fhir.errors import InvalidSearch, ResourceNotFound

router = Router(prefix=f"{FHIR}/Patient", tags=["fhir"])
SAFE = ("_type", "_count", "_since")  # These parameters never contain PHI.
PARAMETERS = documented_parameters(
    {
        "_type": "Resource types, separated by commas; default: all",
        "_since": "Return only resources that changed at this time or later",
        "start": "Return only resources dated on this day or later, or without a date",
        "end": "Return only resources dated on this day or earlier, or without a date",
        "_count": "Results per page, at most 1,000",
        CURSOR: "From the link `next`: returns the next page",
        FORMAT: "`json` or a media type",
    }
)


@router.get(
    "/{id}/$everything",
    **returns(SearchBundle, ResourceNotFound, InvalidSearch, SearchTooSlow),
    openapi_extra=PARAMETERS,
)
@allow("Patient.r")
@check_own_query
async def read_everything_as_fhir(id: ResolvedPatientID, page: PageDep) -> FHIRResponse:
    """Read all data of a patient in pages, beginning with the Patient (FHIR's operation
    `$everything`). The data of merged patients is included; the id of a merged patient returns the
    data of the surviving one. Each type needs its scope `s`, such as `Condition.s`. Referenced
    resources without a patient need the scope `r`, such as `Medication.r`.
    """
    return await _answer(page, id)


@router.post(
    "/{id}/$everything", **returns(SearchBundle, ResourceNotFound, InvalidSearch, SearchTooSlow)
)
@allow("Patient.r")
@check_own_query
async def read_everything_by_parameters(
    id: ResolvedPatientID, page: PageDep, submitted: EverythingParameters | None = None
) -> FHIRResponse:
    """Read all data of a patient like `GET`, with parameters in the body, in the query, or both.
    Read the next page with `GET`.
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


def _issues(found: service.Everything) -> Sequence[JSONObject]:
    issues = [ignored(issue) for issue in found.asked.issues]
    if found.withheld:
        issues.append(warning("suppressed", _withheld(found.asked, found.withheld)))
    if found.is_cut:
        text = "More resources without a patient are referenced than this page includes."
        issues.append(warning("incomplete", text))
    return issues


def _withheld(asked: EverythingRequest, types: frozenset[str]) -> str:
    if asked.types is not None:
        return f"Omitted, because your scopes do not allow them: {', '.join(sorted(types))}."
    allowed = sorted(TYPES - types)
    return f"Your scopes allow only these types: {', '.join(allowed)}."
