"""Leak tests of records' routes about patients, encounters, intake records, panels and emergency access."""

from typing import Any
from urllib.parse import quote
from uuid import uuid4

import httpx
from support import fhir
from support.asks import Ask

from tests.leaks.cases import (
    OUT_OF_REACH,
    SCOPE_MISSING,
    Case,
    Exchange,
    Hidden,
    Subject,
    declaring,
    lists_versions,
    not_found,
)
from tests.leaks.charts import (
    IDENTIFIER_SYSTEM,
    IF_MATCH,
    INTAKE,
    ROUTING,
    VISIT,
)
from tests.leaks.drawing import OPERATIONS, DrawnCaller, Granted, Level, Panel
from tests.leaks.listings import (
    EACH,
    MATCH,
    ONE,
    Listing,
    for_peers,
    for_starter,
    getting,
    pages,
    together,
)
from tests.leaks.owners import content, ids_in
from tests.leaks.search import Examine, Search

NAMED = Hidden(OUT_OF_REACH, (404, "patient-not-found"))
# Records and tasks may be about patients that records does not know.
REFERENCED = Hidden(OUT_OF_REACH, None)
NO_PATIENT = not_found("patient-not-found")
NO_ENCOUNTER = not_found("encounter-not-found")
NO_RECORD = not_found("intake-record-not-found")
NO_PANEL = not_found("panel-not-found")
NO_IMPORT = 404, "import-not-found"
# Only callers who see all patients have the scope; their request about an unknown patient succeeds.
FOR_ALL = Hidden(SCOPE_MISSING, None)
ADMINISTRATOR = DrawnCaller("administrator", "person", (Granted(Level.SYSTEM, "*", OPERATIONS),))
IMPORT = Ask("POST", "/imports/fhir-bundle", fhir.bundle(fhir.entry(fhir.practitioner())))
IDENTIFIER = f"{IDENTIFIER_SYSTEM}|{{mark}}"
BORN = "1961-04-12"
# The identifiers of a patient with another type, which keeps them identifying.
RETYPED = [
    {"system": IDENTIFIER_SYSTEM, "value": "{mark}", "type": "{text}"},
    {"system": f"{IDENTIFIER_SYSTEM}:others", "value": "other-{mark}", "type": "{text}"},
]
WITH_NAME = {"patient_name": "Patient.r"}
# Members of an answer with the scopes that show them: of a whole patient, and of an outline.
WHOLE = {"identifiers": "Patient.r"}
OUTLINE = WHOLE | {"full_name": "Patient.r Patient.s"}
WITH_COMPLAINT = {"chief_complaint": "Encounter.r"}
SECTIONS = {
    "intakes": "QuestionnaireResponse.s",
    "events": "AuditEvent.s",
    "passages": "DocumentReference.s",
    "tasks": "Task.s",
}
CHANGE = {"full_name": "Berg {text}", "identifiers": RETYPED}
CLAIMED = {"system": IDENTIFIER_SYSTEM, "value": "{mark}"}
NOT_MERGED = 409, "patient-not-merged"
SUMMARY = {"summary": "{text}"}
IN_URL = quote(IDENTIFIER, "{}")
TRIAGE = {"queue": "triage"}
CONTEXT = {"question": "Which medication was stopped?", "include_shared": True, "limit": 100}
of_patient = declaring("records", NAMED)
of_known_patient = declaring("records", NO_PATIENT)
of_reference = declaring("records", REFERENCED)
of_patient_version = declaring("records", Hidden(OUT_OF_REACH, (404, "patient-version-not-found")))
of_encounter = declaring("records", NO_ENCOUNTER)
of_encounter_version = declaring("records", not_found("encounter-version-not-found"))
of_access = declaring("records", not_found("break-glass-not-found"))
of_record = declaring("records", NO_RECORD)
of_panel = declaring("records", NO_PANEL)
for_all = declaring("records", FOR_ALL)


def _withholds(exchange: Exchange, sections: dict[str, str]) -> None:
    """Check that sections outside the caller's scopes are empty, and listed as withheld."""
    withheld = {*exchange.body["withheld"]}
    for section, need in sections.items():
        may_see = exchange.caller.may(need, exchange.level)
        assert (section in withheld) is not may_see, section
        assert may_see or exchange.body[section] == [], section


def _shows_chart(exchange: Exchange) -> None:
    sections = {"allergies": "AllergyIntolerance.s", "labs": "Observation.s"}
    _withholds(exchange, sections | {"problems": "Condition.s"})
    problems = [*exchange.body["problems"], *exchange.body["proposed"]]
    may_see = exchange.caller.may("Condition.s", exchange.level)
    assert len(problems) == len(exchange.subject.ids("Condition")) * may_see
    assert all(exchange.subject.mark == one["code"]["text"] for one in problems)


def _shows_context(exchange: Exchange) -> None:
    _shows_chart(exchange)
    _withholds(exchange, SECTIONS)
    prior = {one["encounter_id"] for one in exchange.body["prior_encounters"]}
    assert prior == {*exchange.subject.ids("encounter")[1:]}
    assert (exchange.body["unavailable"], exchange.body["degraded"]) == ([], [])
    owners = {one["patient_id"] for one in exchange.body["passages"]}
    assert owners <= {exchange.subject.ref, None}


def _shows_everything(exchange: Exchange) -> None:
    """Check that an imported resource is shown only with the scope of its type or of all types."""
    caller, level, chart = exchange.caller, exchange.level, exchange.subject
    needs = {"encounter": "Encounter.r", "task": "Task.r"}
    needs |= {"intake-record": "QuestionnaireResponse.s"}
    kinds = {"encounter": "encounter", "task": "open task", "intake-record": "record"}
    expected = {"patient": 1}
    for kind, need in needs.items():
        expected[kind] = len(chart.ids(kinds[kind])) * caller.may(need, level)
    for type_ in {kind for kind in chart.rows if kind[0].isupper()}:
        is_named = any(one.type == type_ for one in caller.granted)
        may_see = caller.may("*.r", level) or (is_named and caller.may(f"{type_}.r", level))
        expected[type_] = len(chart.ids(type_)) * may_see
    items = exchange.body["items"]
    shown = [one["resource"]["type"] if one["type"] == "resource" else one["type"] for one in items]
    assert {kind: shown.count(kind) for kind in {*shown, *expected}} == expected


CHECKED = {"also": "DocumentReference.r", "reveals": False, "writes": False}


def _lists_latest(exchange: Exchange) -> None:
    (record,) = exchange.body["records"]
    assert record["id"] == max(map(int, exchange.subject.ids("record")))


PATIENT_CASES = (
    of_patient("GET /patients/{ref}", "Patient.r"),
    of_patient("PATCH /patients/{ref}", "Patient.u", CHANGE, by_panel=True, only_with=OUTLINE),
    of_patient("GET /patients/{ref}/history", "Patient.r", check=lists_versions("patient")),
    of_patient_version("GET /patients/{ref}/history/1", "Patient.r"),
    of_patient("GET /patients/{ref}/chart", "Patient.r", check=_shows_chart),
    of_patient("GET /patients/{ref}/everything?limit=1000", "Patient.r", check=_shows_everything),
    of_patient(
        "POST /patients/{ref}/identifiers/confirm", "system/Patient.u", CLAIMED, writes=None
    ),
    of_patient("POST /patients/{ref}/unmerge", "Patient.u", own=NOT_MERGED, only_person=True),
    of_known_patient(f"GET /fhir/Patient/$ihe-pix?sourceIdentifier={IN_URL}", "Patient.s"),
    *(
        of_known_patient(
            "POST /patients/resolve",
            "Patient.s",
            {"reference": reference},
            label=label,
            reads=True,
            only_with=WHOLE,
        )
        for label, reference in (("", "{ref}"), ("identifier", IDENTIFIER), ("value", "{mark}"))
    ),
)
ENCOUNTER_CASES = (
    of_patient("POST /encounters", "Encounter.c", VISIT, reveals=True),
    of_patient(
        "GET /encounters?patient_id={ref}",
        "Encounter.s",
        lists={"encounters": "encounter"},
        only_with=WITH_NAME,
    ),
    of_encounter("GET /encounters/{encounter}", "Encounter.r", only_with=WITH_NAME),
    of_encounter(
        "PATCH /encounters/{encounter}",
        "Encounter.u",
        SUMMARY,
        headers=IF_MATCH,
        only_with=WITH_COMPLAINT,
    ),
    of_encounter(
        "GET /encounters/{encounter}/history",
        "Encounter.r",
        only_with=WITH_NAME,
        check=lists_versions("encounter"),
    ),
    of_encounter_version("GET /encounters/{encounter}/history/1", "Encounter.r"),
    of_encounter(
        "POST /encounters/{encounter}/context",
        "Encounter.r",
        CONTEXT,
        reads=True,
        lists={"intakes": "record", "tasks": "open task"},
        only_with=WITH_NAME | SECTIONS,
        check=_shows_context,
    ),
    of_encounter("GET /encounters/{preliminary}/summary/check", "Encounter.r", **CHECKED),
    of_encounter("POST /encounters/{preliminary}/summary/check", "Encounter.r", **CHECKED),
    of_encounter(
        "POST /encounters/{preliminary}/summary/objections",
        "DocumentReference.u",
        {"version": "{version}", "reason": "{text}"},
        only_person=True,
        reveals=True,
    ),
    *(
        of_encounter(
            f"POST /encounters/{{{summary}}}/summary/{decision}",
            "DocumentReference.u",
            body,
            headers=IF_MATCH,
            only_person=True,
            only_with=WITH_COMPLAINT,
        )
        for decision, summary, body in (
            ("accept", "preliminary", None),
            ("reject", "preliminary", None),
            ("withdraw", "final", {"reason": "{text}"}),
        )
    ),
)
RECORD = "QuestionnaireResponse"
INTAKE_CASES = (
    of_reference("POST /intake", f"{RECORD}.c", INTAKE),
    of_reference("POST /intake/store", f"{RECORD}.c", INTAKE),
    of_reference("GET /intake/{ref}", f"{RECORD}.s", lists={"records": "record"}),
    of_reference("GET /intake?patient_id={ref}", f"{RECORD}.s", lists={"records": "record"}),
    of_reference(
        "GET /intake/{ref}?latest=true", f"{RECORD}.s", label="latest", check=_lists_latest
    ),
    of_record("POST /intake/{record}/routing", f"{RECORD}.u", ROUTING),
    # A write that also creates a task needs the scopes of both writes.
    *(
        case(request, need, body | TRIAGE, label="with a task", also="Task.c", reveals=True)
        for case, request, need, body in (
            (of_reference, "POST /intake", f"{RECORD}.c", INTAKE),
            (of_reference, "POST /intake/store", f"{RECORD}.c", INTAKE),
            (of_record, "POST /intake/{record}/routing", f"{RECORD}.u", ROUTING),
        )
    ),
)
REVIEWED = {"reason": "AuditEvent.s"}
NEW_PANEL, NEW_MEMBER = {"name": "New {text}"}, {"add_patients": ["{ref}"]}
ACCESS_CASES = (
    of_access(
        "POST /break-glass/{access}/review", "AuditEvent.u", only_person=True, only_with=REVIEWED
    ),
    for_all("POST /panels", "system/Group.c", NEW_PANEL, only_person=True, writes=False),
    of_panel("PATCH /panels/{panel}", "system/Group.u", NEW_MEMBER, only_person=True, writes=False),
    of_panel("DELETE /panels/{panel}", "system/Group.d", only_person=True, writes=False),
    for_all("POST /imports/fhir-bundle", "system/*.cu", IMPORT.body, writes=False),
)
CASES: tuple[Case, ...] = (*PATIENT_CASES, *ENCOUNTER_CASES, *INTAKE_CASES, *ACCESS_CASES)


def _searching(*bodies: tuple[str, dict[str, Any]]) -> tuple[tuple[str, Ask], ...]:
    return tuple(
        (whose, Ask("POST", "/patients/search", body | {"limit": 5})) for whose, body in bodies
    )


PATIENT_SEARCHES = _searching(
    (EACH, {"name": "berg"}),
    (ONE, {"name": "berg {mark}"}),
    (ONE, {"name": "{mark}", "date_of_birth": "1961"}),
    (EACH, {"date_of_birth": BORN}),
    (ONE, {"identifier": IDENTIFIER}),
    (ONE, {"identifier": "{mark}"}),
)
MATCHED = {"name": "berg {mark}", "date_of_birth": BORN}
MATCHED_RESOURCE = {
    "resourceType": "Patient",
    "name": [{"text": MATCHED["name"]}],
    "birthDate": BORN,
}
PARAMETERS = {
    "resourceType": "Parameters",
    "parameter": [{"name": "resource", "resource": MATCHED_RESOURCE}],
}


async def read_names(search: Search, caller: DrawnCaller) -> None:
    group = sorted(search.subjects)[:100]
    body = {"ids": [search.subjects[number].ref for number in group]}
    answer = await search.send(caller, Ask("POST", "/patients/names", body))
    if caller.level("Patient.s") is None:
        search.assert_refused(answer, SCOPE_MISSING)
        return
    seen = search.seen_by(caller, "Patient.s")
    shown = [one["id"] for one in answer.raise_for_status().json()["patients"]]
    assert shown == [search.subjects[number].ref for number in group if number in seen]
    assert search.owners.shown_by(answer) == {*group} & seen


async def _register(search: Search, caller: DrawnCaller, ask: Ask) -> httpx.Response:
    new = Subject(len(search.drawn.patients) + 1, "")
    return await search.send(caller, await search.about(ask, new))


def _is_registered(search: Search, answer: httpx.Response, *panels: Panel) -> None:
    new = Subject(len(search.drawn.patients) + 1, answer.raise_for_status().json()["id"])
    assert search.owners.shown_by(answer) == {new.number}
    search.drawn.patients.append(new.number)
    search.registered[new.number] = new
    search.touched.add(new.number)
    for panel in panels:
        panel.members.add(new.number)


def registering(path: str, body: Any, *, method: str = "POST", scope: str = "Patient.c") -> Examine:
    """Check that a new patient joins the caller's only panel."""

    async def register(search: Search, caller: DrawnCaller) -> None:
        level, own = caller.level(scope), _own_panels(search, caller)
        answer = await _register(search, caller, Ask(method, path, body))
        if level is None:
            search.assert_refused(answer, SCOPE_MISSING)
        elif level is Level.SYSTEM or len(own) == 1:
            _is_registered(search, answer, *own)
        else:
            search.assert_refused(answer, (422, "panel-required"))

    return register


async def register_in_panel(search: Search, caller: DrawnCaller) -> None:
    """Check that a new patient joins the named panel, which must be the caller's own."""
    level, own = caller.level("Patient.c"), _own_panels(search, caller)
    foreign = search.rng(f"register {caller.name}").choice(
        [one for one in search.drawn.panels if one not in own]
    )

    async def in_panel(panel: str) -> httpx.Response:
        body = NEW_PATIENT | {"panel": panel}
        return await _register(search, caller, Ask("POST", "/patients", body))

    answer = await in_panel(foreign.id)
    if level is Level.SYSTEM:
        _is_registered(search, answer, foreign)
        return
    assert answer.is_error, answer.text
    if search.is_exact:
        search.assert_refused(answer, NO_PANEL.foreign if level else SCOPE_MISSING)
        assert content(answer) == content(await in_panel(str(uuid4())))
    for panel in own:
        _is_registered(search, await in_panel(panel.id), panel)


def _own_panels(search: Search, caller: DrawnCaller) -> list[Panel]:
    is_user = caller.level("Patient.c") is Level.USER
    return search.drawn.panels_of(caller) if is_user else []


def _visible_panels(search: Search, caller: DrawnCaller, level: Level | None) -> list[Panel]:
    if level is Level.SYSTEM:
        return search.drawn.panels
    return search.drawn.panels_of(caller) if level is Level.USER else []


async def list_panels(search: Search, caller: DrawnCaller) -> None:
    level = caller.level("Group.s")
    answers = [one async for one in pages(search, caller, Ask("GET", "/panels?limit=2"))]
    if level is None:
        search.assert_refused(answers[0], SCOPE_MISSING)
        return
    found = [id_ for answer in answers for id_ in ids_in(answer.json(), "panels")]
    own = [panel.id for panel in _visible_panels(search, caller, level)]
    assert sorted(found) == sorted(search.common.ids("panel") if level is Level.SYSTEM else own)


async def read_panel(search: Search, caller: DrawnCaller) -> None:
    level = caller.level("Group.r")
    missing = await search.get(caller, f"/panels/{uuid4()}")
    search.assert_refused(missing, NO_PANEL.foreign if level else SCOPE_MISSING)
    for panel in search.drawn.panels if level else ():
        answer = await search.get(caller, f"/panels/{panel.id}")
        if panel in _visible_panels(search, caller, level):
            assert search.owners.shown_by(answer) - {-panel.number} == panel.members
            assert len(answer.json()["patients"]) == len(panel.members)
        else:
            search.assert_refused(answer, NO_PANEL.foreign)
            assert content(answer) == content(missing)


def _accesses(kind: str, is_reviewed: str) -> Listing:
    asks = getting("/break-glass", {f"reviewed={is_reviewed}&limit=2": EACH})
    return Listing("AuditEvent.s", "break_glass", kind, asks)


async def try_break_glass(search: Search, caller: DrawnCaller) -> None:
    """No caller has the scope for break-glass access, so each request is rejected."""
    body = {"patient": search.draw(caller.name).ref, "reason": "Away", "purpose": "ETREAT"}
    code = "person-required" if caller.kind == "agent" else "scope-missing"
    await search.send_refused(caller, Ask("POST", "/break-glass", body), (403, code))


async def count_visits(search: Search, caller: DrawnCaller) -> None:
    answer = await search.get(caller, "/encounters/counts")
    if caller.level("Encounter.s") is None:
        search.assert_refused(answer, SCOPE_MISSING)
        return
    seen = search.seen_by(caller, "Encounter.s")
    counts = answer.raise_for_status().json()["statuses"].values()
    visits = sum(len(search.subjects[one].ids("encounter")) for one in seen)
    assert any(one["is_more"] for one in counts) or sum(one["count"] for one in counts) == visits


def _merge(path: str, body: Any) -> Examine:
    """Merge two patients, which must both be in reach, and revert the merge at once."""

    async def merge(search: Search, caller: DrawnCaller) -> None:
        rng = search.rng(f"merge {caller.name}")
        seen = search.seen_by(caller, "Patient.u")
        refusal = search.refusal_of(caller, "Patient.u", only_person=True)
        pairs = [rng.sample(sorted(search.subjects), 2)]
        pairs += [rng.sample(sorted(seen), 2)] if len(seen) > 1 else []
        for pair in pairs:
            await search.read()
            source, target = (search.subjects[number] for number in pair)
            given = {"source": source.ref, "target": target.ref, "reason": source.text}
            for name, one in (("source_version", source), ("target_version", target)):
                given[name] = int(one.rows["patient"][one.ref])
            ask = Ask("POST", path, body).about(given)
            if refusal is not None:
                await search.send_refused(caller, ask, refusal)
                continue
            before = await search.read()
            answer = await search.send(caller, ask)
            if seen.issuperset(pair):
                assert search.owners.shown_by(answer.raise_for_status()) <= {*pair}, answer.text
                search.touched |= {*pair}
                unmerge = Ask("POST", f"/patients/{source.ref}/unmerge")
                (await search.send(caller, unmerge)).raise_for_status()
            else:
                assert answer.is_error, answer.text
                assert search.owners.shown_by(answer) == set(), answer.text
                assert await search.read() == before
                if search.is_exact:
                    search.assert_refused(answer, OUT_OF_REACH)

    return merge


MERGE = {
    name: f"{{{name}}}"
    for name in ("source", "target", "source_version", "target_version", "reason")
}
MERGE_OF_FHIR = {
    "resourceType": "Parameters",
    "parameter": [
        {"name": f"{name}-patient", "valueReference": {"reference": f"Patient/{{{name}}}"}}
        for name in ("source", "target")
    ],
}
NEW_PATIENT = {"full_name": "Vogel {mark}"}
# A family name that no search of the other tests matches.
NEW_NAME = [{"use": "official", "family": "Vogel", "given": ["{mark}"]}]
NAMED_CLIENT = {"name": "night-load"}
BACKEND_CLIENT = NAMED_CLIENT | {
    "keys": "https://vendor.example/jwks",
    "scope": "system/Patient.rs",
    "replace": True,
}


AT_LARGE: dict[str, Examine] = {
    "GET /encounters (of all patients)": Listing(
        "Encounter.s",
        "encounters",
        "encounter",
        getting("/encounters", {"": EACH, "status=in-progress&": EACH}, end="limit=50"),
        size=50,
        only_with=WITH_NAME,
    ),
    "GET /encounters/counts": count_visits,
    "GET /routings": Listing(
        "QuestionnaireResponse.s",
        "routings",
        "routing",
        getting("/routings", {"to=triage&limit=50": EACH}),
        size=50,
    ),
    "POST /patients/search": Listing(
        "Patient.s", "patients", "patient", PATIENT_SEARCHES, size=5, only_with=WHOLE
    ),
    "POST /patients/$match": Listing(
        "Patient.s", "candidates", "patient", ((MATCH, Ask("POST", "/patients/$match", MATCHED)),)
    ),
    "POST /fhir/Patient/$match": Listing(
        "Patient.s", "entry", "patient", ((MATCH, Ask("POST", "/fhir/Patient/$match", PARAMETERS)),)
    ),
    "POST /patients/names": read_names,
    "POST /patients": registering("/patients", NEW_PATIENT),
    "POST /patients (in a panel)": register_in_panel,
    "POST /fhir/{type}": registering(
        "/fhir/Patient", {"resourceType": "Patient", "name": NEW_NAME}
    ),
    "PUT /fhir/{type}": registering(
        "/fhir/Patient?identifier=urn:example:new|{mark}",
        {
            "resourceType": "Patient",
            "name": NEW_NAME,
            "identifier": [{"system": "urn:example:new", "value": "{mark}"}],
        },
        method="PUT",
        scope="Patient.cu",
    ),
    "POST /patients/merge": _merge("/patients/merge", MERGE),
    "POST /fhir/Patient/$merge": _merge("/fhir/Patient/$merge", MERGE_OF_FHIR),
    "GET /panels": list_panels,
    "GET /panels/{id}": read_panel,
    "GET /break-glass": together(
        _accesses("open access", "false"), _accesses("reviewed access", "true")
    ),
    "POST /break-glass": try_break_glass,
    "GET /imports/{id}": for_starter(IMPORT, "/imports/{id}", "system/*.cu", NO_IMPORT),
    "GET /imports/{id}/errors": for_starter(
        IMPORT, "/imports/{id}/errors", "system/*.cu", NO_IMPORT
    ),
    "GET /internal/access/changes": for_peers(
        "records",
        Ask("GET", "/internal/access/changes?after=0&limit=1000"),
        "audit",
        "retrieval",
    ),
    "POST /internal/auth/clients": for_peers(
        "records", Ask("POST", "/internal/auth/clients", BACKEND_CLIENT), "auth", shows=False
    ),
    "GET /internal/auth/clients": for_peers(
        "records", Ask("GET", "/internal/auth/clients"), "auth", shows=False
    ),
    "POST /internal/auth/clients/lookup": for_peers(
        "records", Ask("POST", "/internal/auth/clients/lookup", NAMED_CLIENT), "auth", shows=False
    ),
    "POST /internal/auth/clients/revoke": for_peers(
        "records", Ask("POST", "/internal/auth/clients/revoke", NAMED_CLIENT), "auth", shows=False
    ),
    "POST /internal/auth/assertions": for_peers(
        "records",
        Ask("POST", "/internal/auth/assertions", {"client": "night-load", "jti": "1"}),
        "auth",
        shows=False,
    ),
    "POST /internal/encounters/lookup": for_peers(
        "records", Ask("POST", "/internal/encounters/lookup", {"ids": ["{encounter}"]}), "audit"
    ),
    "POST /internal/patients/names": for_peers(
        "records",
        Ask("POST", "/internal/patients/names", {"names": ["{ref}"]}),
        "audit",
        "retrieval",
    ),
    "POST /internal/witness/add-checkpoint": for_peers(
        "records", Ask("POST", "/internal/witness/add-checkpoint"), "audit", shows=False
    ),
}
