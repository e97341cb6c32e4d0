"""Writes under /fhir for the search for leaks: resources of a patient, the patient and visits, a
registration, and shared resources.
"""

from collections.abc import Awaitable, Callable, Iterator
from typing import Any
from uuid import uuid4

from support import fhir

from tests.leaks.chart_lists import registered
from tests.leaks.charts import MISSING, NAMED, Chart, Visit, numbers_of
from tests.leaks.drawing import DrawnCaller, Level
from tests.leaks.fhir_reads import NO_RESOURCE
from tests.leaks.owners import mark
from tests.leaks.search import Asked, Case, Search

CREATE, UPDATE = "POST /fhir/{type}", "PUT /fhir/{type}/{id}"
UNKNOWN_REFERENCE = 422, "invalid"
AMBULATORY = {"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "AMB"}
Examine = Callable[[Search[Chart], DrawnCaller], Awaitable[None]]


def _condition(chart: Chart, **more: Any) -> dict[str, Any]:
    return fhir.condition(f"Patient/{chart.patient}", code={"text": mark(chart.number)}) | more


def _visit(chart: Chart, **more: Any) -> dict[str, Any]:
    return {
        "resourceType": "Encounter",
        "status": "in-progress",
        "class": AMBULATORY,
        "subject": {"reference": f"Patient/{chart.patient}"},
        "reasonCode": [{"text": f"Cough {chart.text}"}],
    } | more


def _patient(text: str, family: str, **more: Any) -> dict[str, Any]:
    name = {"use": "official", "family": family, "given": [text]}
    return {"resourceType": "Patient", "name": [name]} | more


def _changed_patient(chart: Chart) -> dict[str, Any]:
    identifiers = [one | {"type": {"text": one["type"]}} for one in numbers_of(chart)]
    born = "1961-04-12"
    return _patient(chart.text, "Berg", id=chart.patient, identifier=identifiers, birthDate=born)


def _made_condition(asked: Asked[Chart]) -> None:
    chart = asked.subject
    chart.conditions.append(asked.body["id"])
    chart.resources["Condition"] += 1


def _made_visit(asked: Asked[Chart]) -> None:
    asked.subject.visits.append(Visit(asked.body["id"], has_resource=True))
    _has_visit_resource(asked.subject, 1)


def _has_visit_resource(chart: Chart, more: int) -> None:
    chart.resources["Encounter"] = chart.resources.get("Encounter", 0) + more


def _updated_patient(asked: Asked[Chart]) -> None:
    assert asked.body["id"] == asked.subject.patient
    asked.subject.version += 1


def _updated_visit(asked: Asked[Chart]) -> None:
    visit = asked.subject.visits[0]
    assert asked.body["id"] == visit.id
    visit.version += 1
    if not visit.has_resource:
        visit.has_resource = True
        _has_visit_resource(asked.subject, 1)


def cases() -> Iterator[Case[Chart]]:
    """Yield the writes about one patient."""
    yield Case(
        f"{CREATE} (Condition)",
        "Condition.c",
        lambda chart: ("POST", "/fhir/Condition", _condition(chart)),
        NAMED,
        _made_condition,
        missing=UNKNOWN_REFERENCE,
    )
    yield Case(
        f"{CREATE} (Encounter)",
        "Encounter.c",
        lambda chart: ("POST", "/fhir/Encounter", _visit(chart)),
        NAMED,
        _made_visit,
        missing=UNKNOWN_REFERENCE,
    )
    yield Case(
        UPDATE,
        "Patient.u",
        lambda chart: ("PUT", f"/fhir/Patient/{chart.patient}", _changed_patient(chart)),
        NO_RESOURCE,
        _updated_patient,
        missing=NO_RESOURCE,
        by_panel=True,
    )
    yield Case(
        f"{UPDATE} (Condition)",
        "Condition.u",
        lambda chart: (
            "PUT",
            f"/fhir/Condition/{chart.conditions[0]}",
            _condition(chart, id=chart.conditions[0], note=[{"text": chart.text}]),
        ),
        NO_RESOURCE,
        missing=NO_RESOURCE,
    )
    yield Case(
        f"{UPDATE} (Encounter)",
        "Encounter.u",
        lambda chart: (
            "PUT",
            f"/fhir/Encounter/{chart.visits[0].id}",
            _visit(chart, id=chart.visits[0].id),
        ),
        NO_RESOURCE,
        _updated_visit,
        missing=NO_RESOURCE,
    )


async def register(search: Search[Chart], caller: DrawnCaller) -> None:
    """A patient joins the only panel of who registers it."""
    level = caller.level("Patient.c")
    own = search.drawn.panels_of(caller) if level is Level.USER else []
    # Its name is not that of the subjects, which searches look for.
    body = _patient(mark(len(search.drawn.patients) + 1), "Vogel")
    answer = await search.send(caller, ("POST", "/fhir/Patient", body))
    if level is None:
        search.assert_refused(answer, (403, "scope-missing"))
    elif level is Level.SYSTEM or len(own) == 1:
        await registered(search, answer, *own)
    else:
        search.assert_refused(answer, (422, "panel-required"))


async def write_shared(search: Search[Chart], caller: DrawnCaller) -> None:
    """A shared resource is written with scopes at `system/` alone."""
    body = {"resourceType": "Practitioner", "name": [{"family": "Vogel"}]}
    made = await search.send(caller, ("POST", "/fhir/Practitioner", body))
    if caller.level("system/Practitioner.c") is None:
        search.assert_refused(made, (403, "scope-missing"))
        made = await search.client.post("/fhir/Practitioner", json=body)
    id_ = made.raise_for_status().json()["id"]
    for one in (id_, str(uuid4())):
        request = ("PUT", f"/fhir/Practitioner/{one}", body | {"id": one, "gender": "other"})
        answer = await search.send(caller, request)
        if caller.level("system/Practitioner.u") is None:
            search.assert_refused(answer, (403, "scope-missing"))
        elif one == id_:
            assert search.owners.shown_by(answer.raise_for_status()) == set()
        else:
            search.assert_refused(answer, NO_RESOURCE)


async def write_bundle(search: Search[Chart], caller: DrawnCaller) -> None:
    """A transaction writes about patients in reach only."""
    level = caller.level("Condition.c")
    seen = search.drawn.seen_by(caller, level) & set(search.subjects)
    others = set(search.subjects) - seen
    lot = search.lot(f"bundle {caller.name}")

    async def sent(chart: Chart) -> Any:
        bundle = fhir.bundle(fhir.entry(_condition(chart), fhir.urn(1)))
        return await search.send(caller, ("POST", "/fhir", bundle))

    if level is None:
        search.assert_refused(await sent(MISSING), (403, "scope-missing"))
        return
    for number in lot.sample(sorted(seen), min(1, len(seen))):
        answer = (await sent(search.subjects[number])).raise_for_status()
        assert search.owners.shown_by(answer) == {number}
        chart = search.subjects[number]
        chart.conditions.append(answer.json()["entry"][0]["resource"]["id"])
        chart.resources["Condition"] += 1
    if level is Level.SYSTEM:
        return
    missing = await sent(MISSING)
    for number in lot.sample(sorted(others), min(1, len(others))):
        foreign = await sent(search.subjects[number])
        assert search.owners.shown_by(foreign) == set()
        if search.is_exact:
            search.assert_refused(foreign, NAMED)
            assert foreign.json() == missing.json()


AT_LARGE: dict[str, Examine] = {
    CREATE: register,
    f"{CREATE} (of no patient)": write_shared,
    "POST /fhir": write_bundle,
}
