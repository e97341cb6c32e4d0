"""The demo against a stand-in of the API, and with small folders of input made here."""

import io
import json
import re
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from email import message_from_bytes
from email.policy import HTTP
from pathlib import Path
from typing import Any, Protocol
from uuid import uuid4

import httpx
import pytest
from rich.console import Console
from support.eventually import HANGS_S

from chartroom.demo import DemoFailed, citations, known_answers, live, play, story
from chartroom.demo.client import Caller, Gateway, Request
from chartroom.demo.display import Stage, shortened
from chartroom.demo.live import LiveLog
from chartroom.demo.loading import REQUESTS_AT_ONCE, all_at_once

# Any: JSON that was sent or read.
JSON = dict[str, Any]
UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f-]{27}|P-[0-9a-f]{6}-\d")

FIELDS = {
    "POST /imports/fhir-bundle": ({"resourceType", "type", "entry"}, set()),
    "POST /patients/search": ({"identifier"}, set()),
    "POST /patients": ({"full_name"}, {"date_of_birth", "identifiers"}),
    "POST /encounters": ({"patient_id", "chief_complaint"}, {"start", "end"}),
    "PATCH /encounters/{}": ({"summary"}, set()),
    "POST /encounters/{}/context": (set(), {"question", "limit"}),
    "POST /agent-events": ({"encounter_id", "agent_name", "event_type", "payload"}, set()),
    "POST /intake": ({"patient_id", "age", "symptoms", "urgency"}, {"kind", "details"}),
    "POST /intake/store": ({"patient_id", "age", "symptoms", "urgency"}, {"kind", "details"}),
    "POST /chunks": ({"patient_id", "source_type", "source_ref", "chunk_text"}, set()),
    "POST /tasks": ({"kind", "queue", "patient_id"}, set()),
    "POST /documents": (
        {"source_type", "source_ref", "title"},
        {"patient_id", "encounter_id", "scope", "occurred_at", "file", "text"},
    ),
    "PATCH /documents/{}": ({"review_status"}, set()),
    "POST /retrieve": ({"question"}, {"patient_id", "source_types", "include_shared", "top_k"}),
}


def words(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.lower()))


def fields_of(form: httpx.Request) -> JSON:
    """Return the fields of a form, the file as its text."""
    head = f"Content-Type: {form.headers['Content-Type']}\r\n\r\n".encode()
    message = message_from_bytes(head + form.content, policy=HTTP)
    return {
        str(part.get_param("name", header="content-disposition")): part.get_payload(
            decode=True
        ).decode()
        for part in message.iter_parts()
    }


def passages_of(document: JSON) -> list[JSON]:
    """Return the paragraphs of a document as matches."""
    own = {
        name: document.get(name) for name in ("patient_id", "source_type", "source_ref", "title")
    }
    place = {"document_id": document["id"], "document_version": document["version"]}
    return [
        own
        | place
        | {"chunk_text": one[0], "start": one.start(), "end": one.end(), "section": None}
        for one in re.finditer(r"(?:.+\n?)+", document["text"])
    ]


class StandIn:
    """The endpoints that the demo uses, in memory. Passages rank by shared words; unknown and
    missing fields are refused.
    """

    def __init__(self) -> None:
        self.patients: dict[str, JSON] = {}
        self.encounters: dict[str, JSON] = {}
        self.bundles: list[bytes] = []
        self.imports: dict[str, JSON] = {}
        self.imports_later = False
        self.chunks: list[JSON] = []
        self.documents: dict[str, JSON] = {}
        self.has_feed = True
        self.events: list[JSON] = []
        self.intakes: list[JSON] = []
        self.tasks: list[JSON] = []
        self.callers: set[str] = set()
        self.scopes: dict[str, str] = {}
        self.refusal = {"code": "scope-missing", "title": "Scope missing", "detail": "Ask for it."}
        self.streams = True
        self.requests: list[str] = []
        self.scripted: dict[str, httpx.Response] = {}
        self._lock = threading.Lock()
        self._plain: dict[str, Callable[[JSON], JSON]] = {
            "POST /patients": lambda body: self.keep(self.patients, body),
            "POST /patients/search": self.search,
            "POST /imports/fhir-bundle": self.import_bundle,
            "GET /imports/{}": lambda _: next(iter(self.imports.values())),
            "GET /patients/{}/everything": lambda _: {"items": [], "next": None},
            "POST /encounters": self.open_encounter,
            "GET /encounters": lambda query: {
                "encounters": self.encounters_of(query["patient_id"])
            },
            "POST /agent-events": self.log,
            "GET /agent-events": lambda _: {"events": self.events, "next": None},
            "POST /intake": lambda body: self.append(self.intakes, body, status="received"),
            "POST /intake/store": lambda body: self.append(self.intakes, body, status="stored"),
            "GET /intake/{}": lambda _: {"records": self.intakes},
            "POST /chunks": lambda body: self.append(
                self.chunks, body, status="stored", chunk_id=str(uuid4())
            ),
            "POST /documents": self.store,
            "POST /retrieve": lambda body: {"matches": self.ranked(body)},
            "POST /tasks": lambda body: self.append(self.tasks, body, status="ready"),
            "POST /encounters/{}/context": lambda _: self.context(),
        }

    def token(self, caller: Caller) -> str:
        self.scopes[caller.name] = caller.scope
        return f"{'person' if caller.is_person else 'agent'}:{caller.name}"

    def answer(self, request: httpx.Request) -> httpx.Response:
        route = f"{request.method} {UUID.sub('{}', request.url.path)}"
        is_form = request.headers.get("Content-Type", "").startswith("multipart/")
        body = fields_of(request) if is_form else json.loads(request.content or b"{}")
        needed, optional = FIELDS.get(route, (set(), set()))
        with self._lock:
            self.requests.append(route)
            self.callers.add(request.headers["Authorization"].removeprefix("Bearer "))
            if not needed <= set(body) <= needed | optional:
                return httpx.Response(422, json={"title": "Invalid", "status": 422})
            if route == "GET /agent-events/stream":
                return self.scripted.get(route) or httpx.Response(200, content=self.stream())
            if route == "GET /encounters":
                body = dict(request.url.params)
            if route == "GET /patients/{}":
                return httpx.Response(403, json=self.refusal)
            if route == "PATCH /encounters/{}":
                return httpx.Response(
                    200, json=self.encounters[request.url.path.split("/")[2]] | body
                )
            if route == "POST /imports/fhir-bundle":
                self.bundles.append(request.content)
            if route.endswith(" /documents/{}"):
                return httpx.Response(200, json=self.of_document(request))
            return self.scripted.get(route) or httpx.Response(200, json=self._plain[route](body))

    def import_bundle(self, body: JSON) -> JSON:
        """Import a bundle once; with `imports_later`, after the answer."""
        is_known = self.bundles[-1] in self.bundles[:-1]
        entries = [
            {"index": index, "type": entry["resource"]["resourceType"], "id": str(uuid4())}
            for index, entry in enumerate(body["entry"])
        ]
        if not is_known and self.has_feed:
            self.feed(body["entry"])
        counts = {"total": len(entries), "unchanged": len(entries) if is_known else 0}
        done = {
            "id": str(uuid4()),
            "status": "completed",
            "finished_at": "now",
            "problem": None,
            "next": None,
        }
        self.imports = {"later": done | counts | {"entries": entries}}
        if self.imports_later:
            return self.imports["later"] | {
                "status": "accepted",
                "finished_at": None,
                "entries": [],
            }
        return self.imports["later"]

    def feed(self, entries: list[JSON]) -> None:
        (patient,) = (
            one["resource"] for one in entries if one["resource"]["resourceType"] == "Patient"
        )
        for one in (entry["resource"] for entry in entries):
            if one["resourceType"] == "Observation":
                value, name = one["valueQuantity"], one["code"]["coding"][0]["display"]
                text = f"{name}: {value['value']} {value['unit']}."
                number = patient["identifier"][0]["value"]
                source = {"source_type": "Observation", "source_ref": str(uuid4()), "title": name}
                self.store(source | {"patient_id": number, "file": text})

    def store(self, body: JSON) -> JSON:
        text = body.get("text") or re.sub(r"<[^>]*>", "", body.pop("file"))
        status = "approved" if "patient_id" in body else "draft"
        known = {"version": 1, "text": text, "review_status": status}
        for one in self.documents.values():
            if one | body == one and one["text"] == text:
                return one | {"status": "unchanged"}
        return self.keep(self.documents, body | known) | {"status": "created"}

    def search(self, body: JSON) -> JSON:
        system, _, value = body["identifier"].partition("|")
        number = {"system": system, "value": value}
        return {"patients": [p for p in self.patients.values() if number in p["identifiers"]]}

    def encounters_of(self, patient: str) -> list[JSON]:
        return [one for one in reversed(self.encounters.values()) if one["patient_id"] == patient]

    def of_document(self, request: httpx.Request) -> JSON:
        document = self.documents[request.url.path.split("/")[2]]
        if request.method == "GET":
            assert request.url.params["version"] == str(document["version"])
            return document
        assert request.headers["If-Match"] == f'W/"{document["version"]}"'
        document |= {"version": 2} | json.loads(request.content)
        return document

    def keep(self, where: dict[str, JSON], body: JSON) -> JSON:
        key = str(uuid4())
        where[key] = {"id": key, **body}
        return where[key]

    def append(self, where: list[JSON], body: JSON, **answer: str) -> JSON:
        where.append(body)
        return dict(answer)

    def open_encounter(self, body: JSON) -> JSON:
        assert body["patient_id"] in self.patients
        return self.keep(self.encounters, body)

    def context(self) -> JSON:
        tasks = [task | {"status": "ready"} for task in self.tasks]
        found = {"encounter": next(iter(self.encounters.values())), "intakes": self.intakes}
        return found | {"tasks": tasks, "passages": [], "unavailable": ["passages"]}

    def log(self, body: JSON) -> JSON:
        assert body["encounter_id"] in self.encounters
        receipt = {"id": str(uuid4()), "status": "logged"}
        self.events.append(body | receipt)
        return receipt

    def stream(self) -> Iterator[bytes]:
        """Yield new events as server-sent events, and heartbeats."""
        position = len(self.events)
        while True:
            for event in self.events[position:] if self.streams else ():
                yield f"id: {position}\nevent: agent-event\ndata: {json.dumps(event)}\n\n".encode()
                position += 1
            yield b": heartbeat\n\n"
            time.sleep(0.01)

    def ranked(self, body: JSON) -> list[JSON]:
        asked, top_k = words(body["question"]), body.get("top_k", 5)
        found = [one for one in self.passages() if self.is_asked_for(one, body)]
        return sorted(found, key=lambda one: -len(asked & words(one["chunk_text"])))[:top_k]

    def passages(self) -> list[JSON]:
        approved = (one for one in self.documents.values() if one["review_status"] == "approved")
        return self.chunks + [passage for one in approved for passage in passages_of(one)]

    @staticmethod
    def is_asked_for(passage: JSON, body: JSON) -> bool:
        types = body.get("source_types", [passage["source_type"]])
        if passage["patient_id"] is None:
            return bool(body.get("include_shared"))
        whose = body.get("patient_id", passage["patient_id"])
        return passage["patient_id"] == whose and passage["source_type"] in types

    def notes_by_name(self) -> set[tuple[str, str]]:
        return {
            (self.patients[one["patient_id"]]["full_name"], one["source_ref"])
            for one in self.documents.values()
        }


class Run(Protocol):
    def __call__(self, data: Path | None = None, *, full: bool = False) -> str: ...


class Write(Protocol):
    def __call__(
        self,
        *,
        bundles: Sequence[Sequence[JSON]] = ...,
        documents: list[JSON] | None = None,
    ) -> Path: ...


@pytest.fixture
def api() -> StandIn:
    return StandIn()


@pytest.fixture
def run(api: StandIn) -> Run:
    def run(data: Path | None = None, *, full: bool = False) -> str:
        out = io.StringIO()
        console = Console(file=out, width=300)
        play(
            "http://gateway.test",
            api.token,
            data,
            console,
            full=full,
            transport=httpx.MockTransport(api.answer),
        )
        return out.getvalue()

    return run


def patient(*names: JSON, identity: str = "a1", **more: object) -> JSON:
    return {
        "fullUrl": f"urn:uuid:{identity}",
        "resource": {"resourceType": "Patient", "id": identity, "name": names, **more},
    }


def encounter(identity: str = "a1", **more: object) -> JSON:
    subject = {"reference": f"urn:uuid:{identity}"}
    return {"resource": {"resourceType": "Encounter", "subject": subject, **more}}


def note(document: str, person: str, name: str, text: str, **more: object) -> JSON:
    fields = {
        "source_type": "visit_note",
        "patient_id": person,
        "patient_name": name,
        "cc": "cough",
        "age": "40",
    }
    return {"_id": document, "text": text, **fields, **more}


BUNDLE: list[JSON] = [
    patient(
        {"use": "official", "given": ["Bernardo", "José"], "family": "Ordóñez"},
        birthDate="1957-06-29",
    ),
    encounter(
        reasonCode=[{"coding": [{"display": "Viral sinusitis"}]}],
        type=[{"text": "Encounter for symptom"}],
        period={"start": "2011-06-06T16:12:57+00:00", "end": "2011-06-06T16:42:57+00:00"},
    ),
]


@pytest.fixture
def folder(tmp_path: Path) -> Write:
    """Write a folder in the layout of real input; by default with the notes of one person."""

    def write(
        *,
        bundles: Sequence[Sequence[JSON]] = (BUNDLE,),
        documents: list[JSON] | None = None,
    ) -> Path:
        (tmp_path / "synthea").mkdir(exist_ok=True)
        (tmp_path / "aci_bench").mkdir(exist_ok=True)
        for number, entries in enumerate(bundles):
            bundle = {"resourceType": "Bundle", "type": "transaction", "entry": entries}
            (tmp_path / f"synthea/Ordóñez_{number}.json").write_text(
                json.dumps(bundle), encoding="utf-8"
            )
        documents = (
            [note("D1:note", "P-1", "ann lee", "PLAN\nrest")] if documents is None else documents
        )
        text = "".join(f"{json.dumps(line, ensure_ascii=False)}\n" for line in documents)
        (tmp_path / "aci_bench/documents.jsonl").write_text(text, encoding="utf-8")
        return tmp_path

    return write


class TestStory:
    def test_imports_a_bundle_twice_and_shows_that_nothing_changes(
        self, api: StandIn, run: Run
    ) -> None:
        shown = run(full=True)

        assert len(api.bundles) == 2
        assert '"resourceType": "Bundle"' in shown
        assert re.search(r"FHIR bundles +│ +1 │", shown)

    def test_fails_where_the_same_bundle_changes_something(self, api: StandIn, run: Run) -> None:
        entries = [{"type": "Patient", "id": str(uuid4())}] * 6
        changed = {"id": "i", "total": 6, "unchanged": 5, "entries": entries}
        api.scripted["POST /imports/fhir-bundle"] = httpx.Response(200, json=changed)

        with pytest.raises(DemoFailed, match="changed something"):
            run()

    def test_calls_every_endpoint_that_it_shows(self, api: StandIn, run: Run) -> None:
        run()

        assert set(FIELDS) - {"POST /patients/search"} <= set(api.requests)
        read = {
            "GET /intake/{}",
            "GET /encounters",
            "GET /agent-events",
            "GET /patients/{}/everything",
        }
        assert read <= set(api.requests)

    def test_shows_names_requests_answers_and_the_source_of_an_answer(self, run: Run) -> None:
        shown = run(full=True)

        assert all(character.full_name in shown for character in story.CAST)
        assert "POST /agent-events" in shown
        assert '"status": "logged"' in shown
        assert "Answer: clopidogrel 75 mg" in shown
        assert "since the stent: clopidogrel 75 mg once daily" in shown
        assert "First passage, medications-2024-03-09#current: " in shown
        assert "Stored in" in shown

    def test_says_what_it_has_shown_and_no_bodies_and_answers(self, run: Run) -> None:
        shown = run()

        assert "  POST /patients → 200 in " in shown
        assert '"full_name"' not in shown
        for line in (
            "✓ 4 × event that another reader received live, the slowest ",
            "✓ 1 × request refused: the token lacks the scope",
            "✓ 7 × answer found in the first passage",
            "✓ 6 × comparison of a citation with the original text",
        ):
            assert line in shown
        assert len(shown.splitlines()) < 250

    def test_shows_each_event_as_another_reader_receives_it(self, api: StandIn, run: Run) -> None:
        shown = run()

        lines = [line for line in shown.splitlines() if "live, id" in line]
        assert ["ms after the receipt" in line for line in lines] == [True] * len(api.events)
        assert "triage-agent tool.called" in lines[0]
        assert "person:reviewer" in api.callers

    def test_fails_where_an_acknowledged_event_does_not_arrive_by_the_stream(
        self, api: StandIn, run: Run, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(live, "PATIENCE_SECONDS", 0.2)
        api.streams = False

        with pytest.raises(DemoFailed, match="did not arrive by the live stream"):
            run()

    def test_quotes_why_the_stream_was_refused(self, api: StandIn, run: Run) -> None:
        problem = {"title": "A bearer token is needed here.", "status": 401}
        api.scripted["GET /agent-events/stream"] = httpx.Response(401, json=problem)

        with pytest.raises(
            DemoFailed,
            match=r"^GET /agent-events/stream answered 401: A bearer token is needed here",
        ):
            run()

    def test_agents_and_a_person_call_under_their_own_names(self, api: StandIn, run: Run) -> None:
        run()

        assert {"agent:intake-agent", "agent:triage-agent", "person:dr.okonkwo"} <= api.callers

    def test_each_caller_has_the_scopes_that_its_work_needs(self, api: StandIn, run: Run) -> None:
        run()

        assert all(api.scopes.values())
        assert "system/*.cruds" not in " ".join(api.scopes.values()).split()

    def test_shows_the_answer_to_an_agent_that_asks_for_more(self, run: Run) -> None:
        shown = run(full=True)

        _, _, scene = shown.partition("Not allowed")
        assert "triage-agent asks who the patient is" in scene
        assert "→ 403" in scene
        assert '"code": "scope-missing"' in scene
        assert "Ask for it.\n" in scene

    def test_fails_where_an_agent_is_refused_for_another_reason(
        self, api: StandIn, run: Run
    ) -> None:
        api.refusal["code"] = "not-allowed"

        with pytest.raises(
            DemoFailed, match=r"GET /patients/\{patient_id\} was refused for another reason"
        ):
            run()

    def test_stores_under_the_number_and_shows_one_chart(self, api: StandIn, run: Run) -> None:
        shown = run()

        first, *others = api.patients.values()
        (identifier,) = first["identifiers"]
        number = identifier["value"]
        assert len({number, *(one["identifiers"][0]["value"] for one in others)}) == len(story.CAST)
        assert {one["patient_id"] for one in (api.intakes[0], *api.tasks)} == {number}
        assert [one["patient_id"] for one in api.chunks[: len(story.HEART.notes)]] == [
            number for _ in story.HEART.notes
        ]
        _, _, chart = shown.partition("One chart of")
        assert re.search(rf"intakes +│ {number} +│ high: {story.HEART_SYMPTOMS[0]}", chart), chart
        assert re.search(rf"tasks +│ {number} +│ follow_up_call, ready", chart)

    def test_remarks_that_a_part_of_the_context_was_unavailable(self, run: Run) -> None:
        assert "could not be fetched in time" in run()

    def test_continues_where_a_terminal_cannot_show_a_letter(self, api: StandIn) -> None:
        written = io.BytesIO()
        console = Console(file=io.TextIOWrapper(written, encoding="ascii"), width=100)

        play(
            "http://gateway.test",
            api.token,
            None,
            console,
            transport=httpx.MockTransport(api.answer),
        )

        assert b"Zofia Wr?blewska" in written.getvalue()

    def test_can_be_played_twice_on_one_system(self, api: StandIn, run: Run) -> None:
        assert "It is a draft, which no search finds." in run()
        again = run()

        assert "It is there from an earlier run; nothing was stored." in again
        assert re.search(r"documents +│ +1 │", again)
        assert len(api.patients) == 2 * len(story.CAST)

    def test_files_policies_under_no_person(self, api: StandIn, run: Run) -> None:
        run()

        filed = {c["source_ref"] for c in api.chunks if c["patient_id"] == "policy"}
        assert filed == {policy.source_ref for policy in story.POLICIES}


class TestCitations:
    def test_are_compared_with_the_text_of_their_version(self, api: StandIn, run: Run) -> None:
        shown = run()

        asked = [*story.LETTER_QUESTIONS, story.SHARED_QUESTION, story.CHART_QUESTION]
        assert shown.count("Verified: text[") == len(asked)
        assert all(f"Answer: {one.answer}" in shown for one in asked)
        assert "Cited: Discharge letter, Department of Cardiology, version 1, " in shown
        assert "person:reviewer" in api.callers

    @pytest.mark.parametrize("wrong", ["start", "end"])
    def test_fail_where_a_passage_is_not_what_the_text_has_at_its_place(
        self, run: Run, monkeypatch: pytest.MonkeyPatch, wrong: str
    ) -> None:
        places = passages_of
        monkeypatch.setitem(
            globals(),
            "passages_of",
            lambda document: [one | {wrong: one[wrong] - 1} for one in places(document)],
        )

        with pytest.raises(DemoFailed, match="is not what version"):
            run()

    def test_fail_where_the_text_is_not_that_of_the_file(
        self, api: StandIn, run: Run, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        store = api.store
        monkeypatch.setitem(
            api._plain, "POST /documents", lambda body: store(body | {"file": body["file"] + "!"})
        )

        with pytest.raises(DemoFailed, match="not from the text that was stored"):
            run()

    def test_fail_where_a_chart_is_not_findable_in_time(
        self, api: StandIn, run: Run, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(citations, "FOUND_SECONDS", 0.0)
        monkeypatch.setattr(citations, "LOOK_SECONDS", 0.0)
        api.has_feed = False

        with pytest.raises(DemoFailed, match="was not found within 0 s of its import"):
            run()


class TestData:
    def test_sends_every_bundle_unchanged(self, api: StandIn, run: Run, folder: Write) -> None:
        data = folder(bundles=[BUNDLE, [patient(identity="b2")]])

        run(data)

        assert set(api.bundles) == {path.read_bytes() for path in (data / "synthea").iterdir()}

    def test_waits_for_a_bundle_that_is_imported_later(
        self, api: StandIn, run: Run, folder: Write
    ) -> None:
        api.imports_later = True

        run(folder())

        assert "GET /imports/{}" in api.requests

    def test_quotes_why_a_bundle_was_refused(self, api: StandIn, run: Run, folder: Write) -> None:
        problem = {
            "title": "It breaks a rule.",
            "status": 422,
            "errors": [{"pointer": "/entry/0", "rule": "required"}],
        }
        api.scripted["POST /imports/fhir-bundle"] = httpx.Response(422, json=problem)

        with pytest.raises(
            DemoFailed, match=r"POST /imports/fhir-bundle answered 422: .*; /entry/0 required\."
        ):
            run(folder())

    def test_names_a_bundle_whose_import_failed_later(
        self, api: StandIn, run: Run, folder: Write
    ) -> None:
        problem = {"detail": "It breaks a rule."}
        failed = {
            "id": "i",
            "status": "failed",
            "finished_at": "now",
            "problem": problem,
            "entries": [],
            "next": None,
        }
        api.scripted["POST /imports/fhir-bundle"] = httpx.Response(202, json=failed)

        with pytest.raises(
            DemoFailed, match=r"The bundle Ordóñez_0\.json was not imported: It breaks a rule\."
        ):
            run(folder())

    def test_stores_notes_under_their_own_person_also_if_names_repeat_or_are_empty(
        self, api: StandIn, run: Run, folder: Write
    ) -> None:
        documents = [
            note("D1:note", "P-1", "michelle king", "PLAN\none"),
            note("D2:note", "P-2", "michelle king", "PLAN\ntwo"),
            note("D3:note", "P-3", "", "PLAN\nthree"),
            note("D4:note", "P-4", "", "PLAN\nfour"),
        ]

        run(folder(documents=documents))

        kings = [key for key, p in api.patients.items() if p["full_name"] == "michelle king"]
        stored = api.documents.values()
        assert {one["source_ref"]: one["text"] for one in stored if one["patient_id"] in kings} == {
            "D1:note": "PLAN\none",
            "D2:note": "PLAN\ntwo",
        }
        assert len({one["patient_id"] for one in stored}) == 4
        assert {("P-3", "D3:note"), ("P-4", "D4:note")} <= api.notes_by_name()

    def test_stores_a_note_with_its_encounter(self, api: StandIn, run: Run, folder: Write) -> None:
        run(folder())

        (stored,) = api.documents.values()
        assert api.encounters[stored["encounter_id"]]["patient_id"] == stored["patient_id"]

    def test_a_person_with_two_notes_is_registered_once(
        self, api: StandIn, run: Run, folder: Write
    ) -> None:
        documents = [note("D1:note", "P-1", "", "a"), note("D2:note", "P-1", "ann lee", "b")]

        run(folder(documents=documents))

        assert api.notes_by_name() == {("ann lee", "D1:note"), ("ann lee", "D2:note")}
        assert len(api.patients) == 1

    def test_lines_end_at_line_feeds_only(self, api: StandIn, run: Run, folder: Write) -> None:
        text = "PLAN\u2028Zoë: 5 µg 💊\nEND"

        run(folder(documents=[note("D1:note", "P-1", "zoë", text)]))

        assert [one["text"] for one in api.documents.values()] == [text]

    def test_skips_empty_notes_and_prints_how_many(
        self, api: StandIn, run: Run, folder: Write
    ) -> None:
        texts = (" \n\t", "PLAN\nrest", "")
        documents = [note(f"D{n}:note", "P-1", "ann", text) for n, text in enumerate(texts)]

        shown = run(folder(documents=documents))

        assert {ref for _, ref in api.notes_by_name()} == {"D1:note"}
        assert "2 empty notes were skipped." in shown

    def test_omits_transcripts(self, api: StandIn, run: Run, folder: Write) -> None:
        documents = [
            note("D1:note", "P-1", "ann", "a"),
            note("D1:talk", "P-9", "bo", "b", source_type="visit_transcript"),
        ]

        run(folder(documents=documents))

        assert {name for name, _ in api.notes_by_name()} == {"ann"}

    @pytest.mark.parametrize(
        "name",
        ["synthea", "aci_bench", "aci_bench/documents.jsonl"],
    )
    def test_names_what_is_missing(self, api: StandIn, run: Run, folder: Write, name: str) -> None:
        data = folder()
        (data / name).rename(data / "elsewhere")

        with pytest.raises(DemoFailed, match=rf"{name} is missing in "):
            run(data)
        assert api.requests == []

    def test_that_is_loaded_again_is_found_and_not_stored_again(
        self, api: StandIn, run: Run, folder: Write
    ) -> None:
        documents = [note(f"D{n}:note", "P-1", "ann", f"PLAN\n{n}") for n in range(3)]
        first = run(folder(documents=documents))
        stored = [*api.patients], [*api.encounters], [*api.documents]

        again = run(folder(documents=documents))

        assert "New: 1 of 1 patients, 3 of 3 encounters, 3 of 3 notes; 1 of 1 bundles" in first
        assert "New: 0 of 1 patients, 0 of 3 encounters, 0 of 3 notes; 0 of 1 bundles" in again
        assert ([*api.patients], [*api.encounters], [*api.documents]) == stored
        assert not re.search(r"│ (patients|documents|FHIR bundles)", again)

    def test_may_be_any_folder_of_notes(self, api: StandIn, run: Run, tmp_path: Path) -> None:
        files = {
            "ann lee.txt": "ASSESSMENT and PLAN: rest",
            "bo/2024.md": "# Plan\nrest",
            "bo/later/2025.TXT": "PLAN\nwalk",
            "bo/scan.pdf": "%PDF-1.7",
            "bo/photo.png": "no note",
            ".notes.txt": "hidden",
        }
        for name, text in files.items():
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).write_text(text, encoding="utf-8")

        shown, again = run(tmp_path), run(tmp_path)

        assert api.notes_by_name() == {
            ("ann lee", "ann lee.txt"),
            *(("bo", f"bo/{name}") for name in ("2024.md", "later/2025.TXT", "scan.pdf")),
        }
        assert "1 files that are no notes were skipped." in shown
        assert shown.count("Verified: text[") == 2
        assert "Nothing was stored: all of it was there before." in again

    def test_names_a_note_that_is_no_text(self, run: Run, tmp_path: Path) -> None:
        (tmp_path / "a.txt").write_bytes(b"\xff\xfe")

        with pytest.raises(DemoFailed, match=r"^a\.txt is not UTF-8 text\.$"):
            run(tmp_path)

    def test_says_what_it_expects_where_there_is_no_note(self, run: Run, tmp_path: Path) -> None:
        with pytest.raises(DemoFailed, match=r"There are no notes in .*\(\.txt, \.md, \.pdf\)"):
            run(tmp_path)

    def test_names_the_folder_that_does_not_exist(self, run: Run, tmp_path: Path) -> None:
        with pytest.raises(DemoFailed, match=r"There is no folder .*nowhere\. DIR is "):
            run(tmp_path / "nowhere")

    @pytest.mark.parametrize("text", ["{", "[]", "{}", '{"entry": [{}]}', '{"entry": 1}'])
    def test_names_a_broken_bundle(self, run: Run, folder: Write, text: str) -> None:
        data = folder()
        (data / "synthea/broken.json").write_text(text, encoding="utf-8")

        with pytest.raises(DemoFailed, match=r"synthea/broken.json is not a FHIR bundle"):
            run(data)

    def test_names_what_cannot_be_read(self, run: Run, folder: Write) -> None:
        data = folder()
        (data / "synthea/folder.json").mkdir()

        with pytest.raises(DemoFailed, match=r"synthea/folder.json cannot be read: Is a directory"):
            run(data)

    @pytest.mark.parametrize(
        ("line", "sentence"),
        [
            ("{", "is not JSON"),
            ("[]", "is not a JSON object"),
            ('{"_id": "x"}', "lacks the field `source_type`"),
            ('{"_id": "x", "source_type": "visit_note", "patient_id": " "}', "names no patient"),
        ],
    )
    def test_names_the_line_that_cannot_be_used(
        self, run: Run, folder: Write, line: str, sentence: str
    ) -> None:
        data = folder()
        with (data / "aci_bench/documents.jsonl").open("a", encoding="utf-8") as file:
            file.write(line)

        with pytest.raises(DemoFailed, match=rf"Line 2 of aci_bench/documents.jsonl {sentence}"):
            run(data)

    def test_loads_incomplete_data_and_names_the_questions_it_omits(
        self, run: Run, folder: Write
    ) -> None:
        shown = run(folder())

        assert shown.count("so the question about it is not asked.") == 3


class TestKnownAnswers:
    @pytest.fixture
    def answered(self, folder: Write) -> Callable[[], Path]:
        """Return a folder whose notes contain the three answers."""
        documents: list[JSON] = []
        for number, known in enumerate(known_answers.KNOWN_ANSWERS):
            text = f"{known.question.question} {known.question.answer}"
            documents.append(note(known.document, f"P-{number}", "", text))
        return lambda: folder(documents=documents)

    def test_shows_three_answers_also_when_the_data_is_loaded_twice(
        self, run: Run, answered: Callable[[], Path]
    ) -> None:
        run(answered())
        shown = run(answered())

        assert shown.count("Answer: ") == shown.count("Verified: text[") == 3

    def test_one_question_names_no_patient(self) -> None:
        assert [known.of_patient for known in known_answers.KNOWN_ANSWERS].count(False) == 1

    def test_names_the_question_and_a_wrong_first_passage(
        self, api: StandIn, run: Run, answered: Callable[[], Path]
    ) -> None:
        asked = known_answers.KNOWN_ANSWERS[-1].question.question
        api.chunks.append(
            {
                "patient_id": "P9",
                "source_type": "x",
                "source_ref": "wrong-1",
                "chunk_text": f"{asked} wrong",
            }
        )

        with pytest.raises(DemoFailed, match=rf"{re.escape(asked)}.* but wrong-1 came first\.$"):
            run(answered())

    def test_no_passage_at_all_is_a_plain_sentence(
        self, api: StandIn, run: Run, answered: Callable[[], Path]
    ) -> None:
        api.scripted["POST /retrieve"] = httpx.Response(200, json={"matches": []})

        with pytest.raises(DemoFailed, match="no passage came back"):
            run(answered())


class TestAllAtOnce:
    def test_keeps_the_order_and_its_bound(self) -> None:
        running, most, lock = 0, 0, threading.Lock()
        together = threading.Barrier(REQUESTS_AT_ONCE, timeout=HANGS_S)

        def work(item: int) -> int:
            nonlocal running, most
            with lock:
                running += 1
                most = max(most, running)
            together.wait()
            with lock:
                running -= 1
            return item

        items = range(3 * REQUESTS_AT_ONCE)
        assert all_at_once(work, items) == list(items)
        assert most <= REQUESTS_AT_ONCE

    def test_the_first_failure_starts_nothing_more(self) -> None:
        done: list[int] = []

        def work(item: int) -> int:
            if item == 0:
                raise DemoFailed("stop")
            time.sleep(0.01)
            done.append(item)
            return item

        with pytest.raises(DemoFailed, match="stop"):
            all_at_once(work, range(1_000))
        assert len(done) < 100


def test_a_wide_answer_is_folded_and_not_cut(api: StandIn) -> None:
    out = io.StringIO()
    with Gateway(
        "http://gateway.test", api.token, transport=httpx.MockTransport(api.answer)
    ) as gateway:
        stage = Stage(
            gateway, Console(file=out, width=40), LiveLog(gateway, story.REVIEWER), full=True
        )
        stage.request(
            story.INTAKE, Request("POST", "/patients", {"full_name": f"{'x' * 50} [red]Ann[/red]"})
        )

    assert "x" * 50 + "[red]Ann[/red]" in "".join(out.getvalue().split())


def test_long_texts_and_lists_are_shortened_with_an_ellipsis() -> None:
    assert shortened({"a": ["x" * 500, 1, 2, 3, 4]}) == {
        "a": [f"{'x' * 160} …", 1, 2, "… and 2 more"]
    }
