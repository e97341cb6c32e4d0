from collections.abc import Awaitable, Callable, Iterator
from typing import Any
from uuid import uuid4

from support import fhir

from tests.leaks.chart_lists import add_registered
from tests.leaks.charts import MISSING, OUT_OF_REACH, Chart, Visit, retyped_identifiers
from tests.leaks.drawing import DrawnCaller, Level
from tests.leaks.fhir_reads import NO_RESOURCE
from tests.leaks.owners import mark
from tests.leaks.search import Case, Exchange, Search

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
    identifiers = [one | {"type": {"text": one["type"]}} for one in retyped_identifiers(chart)]
    born = "1961-04-12"
    return _patient(chart.text, "Berg", id=chart.patient, identifier=identifiers, birthDate=born)


def _add_condition(exchange: Exchange[Chart]) -> None:
    chart = exchange.subject
    chart.conditions.append(exchange.body["id"])
    chart.resources["Condition"] += 1


def _add_visit(exchange: Exchange[Chart]) -> None:
    exchange.subject.visits.append(Visit(exchange.body["id"], has_resource=True))
    _count_visit_resource(exchange.subject, 1)


def _count_visit_resource(chart: Chart, more: int) -> None:
    chart.resources["Encounter"] = chart.resources.get("Encounter", 0) + more


def _updated_patient(exchange: Exchange[Chart]) -> None:
    assert exchange.body["id"] == exchange.subject.patient
    exchange.subject.version += 1


def _updated_visit(exchange: Exchange[Chart]) -> None:
    visit = exchange.subject.visits[0]
    assert exchange.body["id"] == visit.id
    visit.version += 1
    if not visit.has_resource:
        visit.has_resource = True
        _count_visit_resource(exchange.subject, 1)


def cases() -> Iterator[Case[Chart]]:
    yield Case(
        f"{CREATE} (Condition)",
        "Condition.c",
        lambda chart: ("POST", "/fhir/Condition", _condition(chart)),
        OUT_OF_REACH,
        _add_condition,
        missing=UNKNOWN_REFERENCE,
    )
    yield Case(
        f"{CREATE} (Encounter)",
        "Encounter.c",
        lambda chart: ("POST", "/fhir/Encounter", _visit(chart)),
        OUT_OF_REACH,
        _add_visit,
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
    """The patient joins the caller's only panel."""
    level = caller.level("Patient.c")
    own = search.drawn.panels_of(caller) if level is Level.USER else []
    # A family name that the searches of other cases do not match.
    body = _patient(mark(len(search.drawn.patients) + 1), "Vogel")
    answer = await search.send(caller, ("POST", "/fhir/Patient", body))
    if level is None:
        search.assert_refused(answer, (403, "scope-missing"))
    elif level is Level.SYSTEM or len(own) == 1:
        await add_registered(search, answer, *own)
    else:
        search.assert_refused(answer, (422, "panel-required"))


async def write_shared(search: Search[Chart], caller: DrawnCaller) -> None:
    """Resources without a patient require a scope at `system/`."""
    body = {"resourceType": "Practitioner", "name": [{"family": "Vogel"}]}
    created = await search.send(caller, ("POST", "/fhir/Practitioner", body))
    if caller.level("system/Practitioner.c") is None:
        search.assert_refused(created, (403, "scope-missing"))
        created = await search.client.post("/fhir/Practitioner", json=body)
    id_ = created.raise_for_status().json()["id"]
    for target in (id_, str(uuid4())):
        request = ("PUT", f"/fhir/Practitioner/{target}", body | {"id": target, "gender": "other"})
        answer = await search.send(caller, request)
        if caller.level("system/Practitioner.u") is None:
            search.assert_refused(answer, (403, "scope-missing"))
        elif target == id_:
            assert search.owners.shown_by(answer.raise_for_status()) == set()
        else:
            search.assert_refused(answer, NO_RESOURCE)


async def write_bundle(search: Search[Chart], caller: DrawnCaller) -> None:
    """A transaction may write only patients in reach."""
    level = caller.level("Condition.c")
    seen = search.drawn.seen_by(caller, level) & set(search.subjects)
    others = set(search.subjects) - seen
    rng = search.rng(f"bundle {caller.name}")

    async def send(chart: Chart) -> Any:
        bundle = fhir.bundle(fhir.entry(_condition(chart), fhir.urn(1)))
        return await search.send(caller, ("POST", "/fhir", bundle))

    if level is None:
        search.assert_refused(await send(MISSING), (403, "scope-missing"))
        return
    for number in rng.sample(sorted(seen), min(1, len(seen))):
        answer = (await send(search.subjects[number])).raise_for_status()
        assert search.owners.shown_by(answer) == {number}
        chart = search.subjects[number]
        chart.conditions.append(answer.json()["entry"][0]["resource"]["id"])
        chart.resources["Condition"] += 1
    if level is Level.SYSTEM:
        return
    missing = await send(MISSING)
    for number in rng.sample(sorted(others), min(1, len(others))):
        foreign = await send(search.subjects[number])
        assert search.owners.shown_by(foreign) == set()
        if search.is_exact:
            search.assert_refused(foreign, OUT_OF_REACH)
            assert foreign.json() == missing.json()


AT_LARGE: dict[str, Examine] = {
    CREATE: register,
    f"{CREATE} (of no patient)": write_shared,
    "POST /fhir": write_bundle,
}
