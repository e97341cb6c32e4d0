"""One patient: her chart arrives, agents work on her visit, and a person decides."""

import base64
import json
import time
from collections.abc import Sequence
from datetime import UTC, date, datetime
from importlib.resources import files
from typing import Any
from uuid import uuid4

from chartroom_client import Problem
from chartroom_client.types.records import DocumentSource, EncounterUpdate
from chartroom_client.types.retrieval import Match, SearchQuery
from story.answers import cite, show_chart, source_of
from story.stage import LiveLog, Stage, StoryFailed

NAME, BORN, MRN = "María José Núñez Ibáñez", "1961-04-12", "urn:example:mrn"
COMPLAINT = "Chest tightness on climbing stairs since Monday"
SYMPTOMS = ("chest tightness on exertion", "short of breath on stairs")
# Each sentence of the summary rests on a passage that answers one of the questions.
FINDINGS = (
    "Bisoprolol was reduced to 2.5 mg because of AV block with pauses of up to 2.3 seconds.",
    "Creatinine and potassium were to be checked one week after discharge, because lisinopril was doubled.",
)
# Questions, each with a phrase that the first passage must contain.
OF_LETTER = (
    ("Why was the dose of bisoprolol reduced during the stay?", "pauses of up to 2.3 seconds"),
    (
        "Why must creatinine and potassium be checked one week after discharge?",
        "because lisinopril was doubled",
    ),
)
OF_POLICY = (
    "How many days before an operation is clopidogrel paused?",
    "five days before an operation",
)
OF_CHART = ("How high was the LDL cholesterol?", "1.9 mmol/l")
# A chart can be found within 30 s of its import; a busy machine needs longer.
FOUND_S, LOOK_S = 60.0, 0.5


def play(stage: Stage, log: LiveLog) -> None:
    # The identifier is random, because the story may be played several times in one system.
    number = f"P-{uuid4().hex[:6]}"
    patient = _chart_arrives(stage, number)
    _documents_arrive(stage, number)
    stage.scene("She comes in")
    stage.say("intake", "opens an encounter for what brings her here")
    visit = stage.by("intake").open_encounter(
        {"patient_id": patient, "chief_complaint": COMPLAINT}
    )["id"]
    work_on_visit(stage, log, number, visit, age=_age_of(BORN), symptoms=SYMPTOMS)
    _refuse(stage, patient)
    sources = _ask(stage, number)
    summarise(stage, log, visit, " ".join(FINDINGS), [*zip(FINDINGS, sources, strict=True)])
    _accept(stage, visit, show(stage, visit, "What did the echocardiography show?"))


def _chart_arrives(stage: Stage, number: str) -> str:
    stage.scene("Her chart arrives")
    stage.say("intake", f"registers {NAME} under the number by which everyone knows her, {number}")
    patient = stage.by("intake").register_patient(
        {
            "full_name": NAME,
            "date_of_birth": BORN,
            "identifiers": [{"system": MRN, "value": number}],
        }
    )["id"]
    stage.say(
        "import", "imports another hospital's chart of that number, a FHIR bundle, as one change"
    )
    bundle = bundle_of(number)
    stage.by("import").import_fhir_bundle(bundle)
    stage.say("import", "sends the same bundle once more, as senders do")
    again = stage.by("import").import_fhir_bundle(bundle)
    if again["unchanged"] != again["total"]:
        raise StoryFailed("The same bundle changed something when it was imported again.")
    stage.check("bundle that changed nothing when it came again")
    return patient


def _documents_arrive(stage: Stage, number: str) -> None:
    stage.scene("Documents arrive")
    stage.say("chart", "stores her discharge letter, which becomes passages by its sections")
    stage.by("chart").store_document(
        {
            "patient_id": number,
            "source_type": "discharge_letter",
            "source_ref": "discharge-2024-03-09",
            "title": "Discharge letter, Department of Cardiology",
            "occurred_at": "2024-03-09T11:00:00+01:00",
            "media_type": "text/markdown",
            "text": _document("discharge-letter.md").decode(),
        }
    )
    stage.say("chart", "stores a shared policy, an HTML page: a draft, which searches do not find")
    page = base64.b64encode(_document("antiplatelet-policy.html")).decode()
    # Any, because the response may be a job for much longer texts; jobs do not have a version.
    policy: Any = stage.by("chart").store_document(
        {
            "scope": "shared",
            "source_type": "policy",
            "source_ref": "policy-antiplatelet-07",
            "title": "Antiplatelet treatment around operations",
            "occurred_at": "2024-01-01T00:00:00+01:00",
            "file": {"media_type": "text/html", "data": page},
        }
    )
    stage.say("reviewer", "is a person and approves it, which no agent can")
    stage.by("reviewer").update_document(
        policy["id"], {"review_status": "approved"}, if_match=policy["version"]
    )


def work_on_visit(
    stage: Stage, log: LiveLog, patient: str, visit: str, *, age: int, symptoms: Sequence[str]
) -> None:
    stage.say("intake", "stores the patient's report, before an agent evaluates it")
    stage.by("intake").receive_intake(
        {"patient_id": patient, "age": age, "symptoms": [*symptoms], "urgency": "high"}
    )
    stage.say("triage", "reads it; it has not seen the conversation before")
    next(stage.by("triage").list_intake(patient).pages())
    stage.say("triage", "logs its tool call and its recommendation")
    _log(stage, log, "triage", visit, "tool.called", tool="urgency-score", result="raised")
    advice = {"recommendation": "see today", "because": f"new: {symptoms[0]}"}
    _log(stage, log, "triage", visit, "triage.recommended", **advice)


def _log(
    stage: Stage, log: LiveLog, caller: str, visit: str, event_type: str, **payload: object
) -> None:
    receipt = stage.by(caller).log_agent_event(
        {
            "encounter_id": visit,
            "agent_name": stage.name(caller),
            "event_type": event_type,
            "payload": payload,
        }
    )
    log.check(stage, receipt["id"])


def _refuse(stage: Stage, patient: str) -> None:
    stage.say("triage", "asks who the patient is, which its work does not need")
    try:
        stage.by("triage").read_patient(patient)
    except Problem as problem:
        if problem.code != "scope-missing":
            raise StoryFailed(
                "The triage-agent was refused for another reason than its scope."
            ) from None
        stage.check("request refused, because the token lacks the scope")
        stage.remark(problem.detail)
    else:
        raise StoryFailed("The triage-agent was shown a patient without a scope for it.")


def _ask(stage: Stage, number: str) -> list[Match]:
    stage.scene("Answers with citations")
    letter = _document("discharge-letter.md").decode()
    found = []
    for question, answer in OF_LETTER:
        stage.say("summary", f"asks her chart: “{question}”")
        search: SearchQuery = {"question": question, "patient_id": number, "top_k": 3}
        found.append(cite(stage, search, answer, of=letter))
    question, answer = OF_POLICY
    stage.say("summary", f"asks her chart and the policies in one ranking: “{question}”")
    search = {"question": question, "patient_id": number, "include_shared": True, "top_k": 3}
    cite(stage, search, answer)
    question, answer = OF_CHART
    stage.say(
        "summary",
        f"asks about data of the imported chart that was never stored as a text: “{question}”",
    )
    search = {"question": question, "patient_id": number, "source_types": ["Observation"]}
    _await_found(stage, search)
    cite(stage, search, answer)
    return found


def _await_found(stage: Stage, search: SearchQuery) -> None:
    until = time.monotonic() + FOUND_S
    summary = stage.by("summary", shown=False)
    while not summary.retrieve(search)["matches"]:
        if time.monotonic() > until:
            raise StoryFailed(
                f"The imported result was not found within {FOUND_S:.0f} s of its import."
            )
        time.sleep(LOOK_S)


def summarise(
    stage: Stage, log: LiveLog, visit: str, summary: str, cited: Sequence[tuple[str, Match]] = ()
) -> None:
    """`cited` are parts of the summary, each with its passage."""
    change: EncounterUpdate = {"summary": summary}
    if cited:
        stage.say("summary", "logs which passages it read")
        read = [match["id"] for _, match in cited]
        _log(stage, log, "summary", visit, "passages.read", passages=read)
        change["sources"] = [_source(summary, claim, match) for claim, match in cited]
    stage.say("summary", "writes the summary; a model's text is not a fact yet")
    stage.by("summary").update_encounter(visit, change)


def _source(summary: str, claim: str, match: Match) -> DocumentSource:
    start = summary.index(claim)
    return source_of(match) | {"claim": {"start": start, "end": start + len(claim)}}


def show(stage: Stage, visit: str, question: str) -> int:
    stage.scene("A person reads all of it")
    stage.say("clinician", "reads everything in one answer, under all identifiers of the patient")
    context = stage.by("clinician").read_context(visit, {"question": question})
    show_chart(stage, context)
    return context["encounter"]["version"]


def _accept(stage: Stage, visit: str, version: int) -> None:
    stage.say("clinician", "is a person and accepts the summary as shown, which no agent can")
    # Any, because a caller without the scope to read gets only IDs.
    decided: Any = stage.by("clinician").accept_summary(visit, if_match=version)
    if (decided["summary_status"], decided["accepted_by"]) != ("final", stage.name("clinician")):
        raise StoryFailed("The summary that a person accepted is not final.")
    stage.check("summary that a person accepted by name")


def bundle_of(number: str) -> dict[str, Any]:
    """Return a chart as hospitals send it: entries in any order, and references by fullUrl and by
    identifier.
    """
    text = _document("chart.json").decode().replace("NUMBER", number)
    bundle: dict[str, Any] = json.loads(text.replace("BASE", str(uuid4())[:-1]))
    return bundle


def _document(name: str) -> bytes:
    return files("story").joinpath("documents", name).read_bytes()


def _age_of(date_of_birth: str) -> int:
    born, today = date.fromisoformat(date_of_birth), datetime.now(UTC).date()
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))
