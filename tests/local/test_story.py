import io
import json
import re
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, Protocol
from uuid import uuid4

import httpx
import pytest
from rich.console import Console
from support.eventually import HANGS_S

from chartroom_client import Problem
from story import answers, folder, loading, scenes, stage
from story.stage import LiveLog, Stage, StoryFailed

JSON = dict[str, Any]
UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f-]{27}|P-[0-9a-f]{6}")
CALLERS = json.loads((Path(scenes.__file__).parent / "callers.json").read_text("utf-8"))


def words(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.lower()))


def passages_of(document: JSON) -> list[JSON]:
    own = {
        name: document.get(name) for name in ("patient_id", "source_type", "source_ref", "title")
    }
    place = {
        "document_id": document["id"],
        "document_version": document["version"],
        "section": None,
    }
    return [
        own
        | place
        | {"id": str(uuid4()), "chunk_text": one[0], "start": one.start(), "end": one.end()}
        for one in re.finditer(r"(?:.+\n?)+", document["text"])
    ]


class StandIn:
    """A fake of the API endpoints that the story calls, in memory. Searches rank passages by the number of common
    words.
    """

    def __init__(self) -> None:
        self.patients: dict[str, JSON] = {}
        self.encounters: dict[str, JSON] = {}
        self.documents: dict[str, JSON] = {}
        self.bundles: list[bytes] = []
        self.events: list[JSON] = [{"id": "opening", "access": True}]
        self.callers: set[str] = set()
        self.requests: list[str] = []
        self.scripted: dict[str, httpx.Response] = {}
        self.streams = self.has_feed = True
        self.imports_later = False
        self.moved: dict[str, int | None] = {}  # Planted errors of passages' offsets.
        self._lock = threading.Lock()
        self.plain: dict[str, Callable[[JSON], JSON]] = {
            "POST /patients": lambda body: self.keep(self.patients, body),
            "POST /patients/search": self.search,
            "POST /imports/fhir-bundle": self.import_bundle,
            "GET /imports/{}": lambda _: self.imported,
            "POST /encounters": lambda body: self.keep(self.encounters, body),
            "GET /encounters": self.encounters_of,
            "POST /agent-events": self.log,
            "POST /intake": lambda _: {"id": 1, "status": "received"},
            "GET /intake/{}": lambda _: {"records": [], "next": None},
            "POST /documents": self.store,
            "POST /retrieve": self.ranked,
            "POST /encounters/{}/context": lambda _: self.context(),
            "POST /encounters/{}/summary/accept": lambda _: {
                "summary_status": "final",
                "accepted_by": "dr.okonkwo",
            },
        }
        refused = {
            "code": "scope-missing",
            "status": 403,
            "title": "Scope missing",
            "detail": "Ask for it.",
        }
        self.refusal = refused | {"errors": [], "errors_total": 0, "request_id": None}
        self.refusal |= {"retryable": False, "retry_after_s": None}

    def refuse(self) -> httpx.Response:
        kind = f"urn:chartroom:problem:{self.refusal['code']}"
        return httpx.Response(self.refusal["status"], json=self.refusal | {"type": kind})

    def answer(self, request: httpx.Request) -> httpx.Response:
        route = f"{request.method} {UUID.sub('{}', request.url.path)}"
        with self._lock:
            self.requests.append(route)
            self.callers.add(request.headers["Authorization"].removeprefix("Bearer "))
            if route == "GET /agent-events/stream":
                kind = {"Content-Type": "text/event-stream"}
                return httpx.Response(200, headers=kind, content=self.stream())
            if route in self.scripted:
                return self.scripted[route]
            if route == "GET /patients/{}":
                return self.refuse()
            if route == "POST /imports/fhir-bundle":
                self.bundles.append(request.content)
            body = json.loads(request.content or b"{}") | dict(request.url.params)
            if route.endswith(" /documents/{}"):
                return httpx.Response(200, json=self.of_document(request, body))
            if route == "PATCH /encounters/{}":
                return httpx.Response(200, json=body)
            return httpx.Response(200, json=self.plain[route](body))

    def import_bundle(self, body: JSON) -> JSON:
        is_known = self.bundles[-1] in self.bundles[:-1]
        for one in (entry["resource"] for entry in body["entry"]):
            if one["resourceType"] == "Observation" and not is_known and self.has_feed:
                value = one["valueQuantity"]
                text = f"{one['code']['coding'][0]['display']}: {value['value']} {value['unit']}."
                self.store({"patient_id": None, "source_type": "Observation", "text": text})
        total = len(body["entry"])
        done = {"id": str(uuid4()), "status": "completed", "finished_at": "now", "problem": None}
        self.imported = done | {"total": total, "unchanged": total if is_known else 0}
        return self.imported | ({"finished_at": None} if self.imports_later else {})

    def store(self, body: JSON) -> JSON:
        text = body.get("text") or "Clopidogrel is paused five days before an operation."
        wanted = body | {"version": 1, "text": text, "review_status": "approved"}
        for one in self.documents.values():
            if one | wanted == one:
                return one | {"status": "unchanged"}
        return self.keep(self.documents, wanted) | {"status": "created"}

    def search(self, body: JSON) -> JSON:
        system, _, value = body["identifier"].partition("|")
        number = {"system": system, "value": value}
        found = [one for one in self.patients.values() if number in one["identifiers"]]
        return {"patients": found, "next": None}

    def encounters_of(self, query: JSON) -> JSON:
        all_of = reversed(self.encounters.values())
        found = [one for one in all_of if one["patient_id"] == query["patient_id"]]
        return {"encounters": found, "next": None}

    def of_document(self, request: httpx.Request, body: JSON) -> JSON:
        document = self.documents[request.url.path.split("/")[2]]
        if request.method == "PATCH":
            assert body == {"review_status": "approved"}
            assert request.headers["If-Match"] == str(document["version"])
        return document

    def placed(self, passage: JSON) -> JSON:
        return passage | {
            name: None if by is None else passage[name] + by for name, by in self.moved.items()
        }

    def keep(self, where: dict[str, JSON], body: JSON) -> JSON:
        key = str(uuid4())
        where[key] = {"id": key, **body}
        return where[key]

    def context(self) -> JSON:
        encounter = next(iter(self.encounters.values())) | {"version": 3}
        return {"encounter": encounter, "unavailable": ["passages"]}

    def log(self, body: JSON) -> JSON:
        assert body["encounter_id"] in self.encounters
        self.events.append(body | {"id": str(uuid4()), "access": False})
        return self.events[-1]

    def stream(self) -> Iterator[bytes]:
        position = 0
        while True:
            for event in self.events[position:] if self.streams or not position else ():
                yield f"id: {position}\ndata: {json.dumps(event)}\n\n".encode()
                position += 1
            yield b": heartbeat\n\n"
            time.sleep(0.01)

    def ranked(self, body: JSON) -> JSON:
        asked, types = words(body["question"]), body.get("source_types")
        found = [
            passage
            for document in self.documents.values()
            if types is None or document["source_type"] in types
            for passage in map(self.placed, passages_of(document))
        ]
        found.sort(key=lambda one: -len(asked & words(one["chunk_text"])))
        return {"matches": found[: body.get("top_k", 5)]}


class Run(Protocol):
    def __call__(self, data: Path | None = None, *, full: bool = False) -> str: ...


@pytest.fixture
def api() -> StandIn:
    return StandIn()


@pytest.fixture
def run(api: StandIn) -> Run:
    def run(data: Path | None = None, *, full: bool = False) -> str:
        console = Console(file=io.StringIO(), width=300)
        callers = {key: {"name": one["name"], "token": one["name"]} for key, one in CALLERS.items()}
        network = httpx.MockTransport(api.answer)
        played = Stage("http://gateway.test", callers, console, full=full, transport=network)
        log = LiveLog(played)
        if data is None:
            scenes.play(played, log)
        else:
            loading.play(played, log, folder.read(data))
        played.end(1.0)
        return console.file.getvalue()  # type: ignore[attr-defined]

    return run


class TestStory:
    def test_ends_with_its_checks_and_a_token_per_caller(self, api: StandIn, run: Run):
        shown = run()

        own = {one["name"] for key, one in CALLERS.items() if "/" not in key}
        assert api.callers == own - {"payer", "auditor"}

        assert [line for line in shown.splitlines() if re.match(r"✓ \d", line)] == [
            "✓ 1 × bundle that changed nothing when it came again",
            "✓ 3 × event that another reader had live",
            "✓ 1 × request refused, because the token lacks the scope",
            "✓ 4 × answer in the first passage that was found",
            "✓ 4 × citation that is in its document, letter by letter",
            "✓ 1 × summary that a person accepted by name",
        ]
        assert "POST /patients → 200 in " in shown
        assert '"full_name"' not in shown
        assert "Not fetched in time, as the answer says: passages." in shown

    def test_shows_bodies_in_full_collapsed_and_without_markup(self, run: Run):
        shown = run(full=True)

        assert '"full_name": "María José Núñez Ibáñez"' in shown
        assert '"resourceType": "Bundle"' in shown
        assert '"code": "scope-missing"' in shown

    def test_can_be_played_twice_on_one_system(self, api: StandIn, run: Run):
        assert run().count("✓") == run().count("✓")
        assert len(api.patients) == 2


def answering(body: JSON) -> Callable[[StandIn], None]:
    return lambda api: api.scripted.update({"POST /retrieve": httpx.Response(200, json=body)})


def stored_otherwise(api: StandIn) -> None:
    store = api.store
    api.plain["POST /documents"] = lambda body: store(body | {"text": body.get("text", "") + "!"})


def accepted_by_another(api: StandIn) -> None:
    by_another = {"summary_status": "final", "accepted_by": "triage-agent"}
    api.plain["POST /encounters/{}/summary/accept"] = lambda _: by_another


def changed_again(api: StandIn) -> None:
    answer = httpx.Response(200, json={"total": 6, "unchanged": 5})
    api.scripted["POST /imports/fhir-bundle"] = answer


QUESTION = scenes.OF_LETTER[0][0]
WRONG = {"source_ref": "wrong-1", "source_type": "x", "text": QUESTION}
# Each change of the fake API breaks one check of the story, which then ends with this message.
BROKEN: list[tuple[Callable[[StandIn], Any], str]] = [
    (changed_again, "changed something"),
    (lambda api: setattr(api, "streams", False), "did not arrive by the live stream"),
    (lambda api: api.refusal.update(code="not-allowed"), "refused for another reason"),
    (lambda api: api.refusal.update(status=200), "was shown a patient"),
    (lambda api: api.store(WRONG), rf"{re.escape(QUESTION)}.* but wrong-1 came first\.$"),
    (answering({"matches": []}), "no passage came back"),
    (lambda api: api.moved.update(start=-1), "is not what version"),
    (lambda api: api.moved.update(end=-1), "is not what version"),
    (lambda api: api.moved.update(document_id=None), "names no document"),
    (stored_otherwise, "not from the text that was stored"),
    (lambda api: setattr(api, "has_feed", False), "was not found within 0 s of its import"),
    (accepted_by_another, "is not final"),
]


@pytest.mark.parametrize(("breaks", "sentence"), BROKEN, ids=[one for _, one in BROKEN])
def test_the_story_ends_with_a_message_if_a_check_fails(
    api: StandIn,
    run: Run,
    monkeypatch: pytest.MonkeyPatch,
    breaks: Callable[[StandIn], Any],
    sentence: str,
):
    breaks(api)
    if not api.streams:
        monkeypatch.setattr(stage, "PATIENCE_S", 0.2)
    if not api.has_feed:
        monkeypatch.setattr(scenes, "FOUND_S", 0.0)
        monkeypatch.setattr(scenes, "LOOK_S", 0.0)

    with pytest.raises(StoryFailed, match=sentence):
        run()


def note(document: str, person: str, name: str, text: str, **more: object) -> JSON:
    fields = {"source_type": "visit_note", "patient_id": person, "patient_name": name}
    return {"_id": document, "text": text, **fields, "cc": "cough", "age": "40", **more}


BUNDLE = (
    b'{"resourceType": "Bundle", "entry": [{"resource": {"resourceType": "Patient", "n": 1.50}}]}'
)


class Write(Protocol):
    def __call__(self, *documents: JSON) -> Path: ...


@pytest.fixture
def data(tmp_path: Path) -> Write:
    def write(*documents: JSON) -> Path:
        (tmp_path / "synthea").mkdir(exist_ok=True)
        (tmp_path / "synthea/Ordóñez.json").write_bytes(BUNDLE)
        (tmp_path / "aci_bench").mkdir(exist_ok=True)
        lines = documents or (note("D1:note", "P-1", "ann lee", "PLAN\nrest"),)
        text = "".join(f"{json.dumps(line, ensure_ascii=False)}\n" for line in lines)
        (tmp_path / "aci_bench/documents.jsonl").write_text(text, encoding="utf-8")
        return tmp_path

    return write


class TestData:
    def test_is_sent_byte_for_byte_and_waited_for(self, api: StandIn, run: Run, data: Write):
        api.imports_later = True

        run(data())

        assert api.bundles == [BUNDLE]
        assert "GET /imports/{}" in api.requests

    def test_is_sent_again_on_request_and_reports_a_failed_bundle(
        self, api: StandIn, run: Run, data: Write, monkeypatch: pytest.MonkeyPatch
    ):
        monkeypatch.setattr(stage, "PAUSES_S", (0.0, 0.0))
        api.refusal |= {"status": 503, "code": "busy", "retryable": True}
        api.scripted["POST /imports/fhir-bundle"] = api.refuse()
        with pytest.raises(Problem, match="busy"):
            run(data())
        assert api.requests.count("POST /imports/fhir-bundle") == 2

        problem = {"detail": "It breaks a rule."}
        failed = {"finished_at": "now", "status": "failed", "problem": problem}
        api.scripted["POST /imports/fhir-bundle"] = httpx.Response(202, json=failed)
        with pytest.raises(
            StoryFailed, match=r"Ordóñez\.json was not imported: It breaks a rule\."
        ):
            run(data())

    def test_is_stored_under_its_own_person_also_if_names_repeat_or_are_empty(
        self, api: StandIn, run: Run, data: Write
    ):
        names = ("michelle king", "michelle king", "", "")
        run(
            data(*(note(f"D{n}:note", f"P-{n}", name, f"PLAN {n}") for n, name in enumerate(names)))
        )

        stored = [one for one in api.documents.values() if one["source_type"] == "visit_note"]
        assert len(api.patients) == len({one["patient_id"] for one in stored}) == 4
        for one in stored:
            assert api.encounters[one["encounter_id"]]["patient_id"] == one["patient_id"]
            (number,) = api.patients[one["patient_id"]]["identifiers"]
            assert one["source_ref"] == f"D{number['value'][-1]}:note"

    def test_that_is_loaded_again_is_found_and_not_stored_again(
        self, api: StandIn, run: Run, data: Write
    ):
        documents = [note(f"D{n}:note", "P-1", "ann", f"PLAN\n{n}") for n in range(3)]
        first = run(data(*documents))
        stored = [*api.patients], [*api.encounters], [*api.documents]

        again = run(data(*documents))

        assert "New: 1 of 1 patients, 3 of 3 encounters, 3 of 3 notes, 1 of 1 bundles." in first
        assert "New: 0 of 1 patients, 0 of 3 encounters, 0 of 3 notes, 0 of 1 bundles." in again
        assert ([*api.patients], [*api.encounters], [*api.documents]) == stored

    def test_answers_three_questions_and_omits_those_of_missing_documents(
        self, run: Run, data: Write
    ):
        documents = [
            note(one.document, f"P-{n}", "", f"{one.question} {one.answer}")
            for n, one in enumerate(loading.KNOWN_ANSWERS)
        ]

        assert "✓ 3 × citation that is in its document" in run(data(*documents))
        assert run(data()).count("is not in this data") == 3

    def test_may_be_any_folder_of_notes(self, api: StandIn, run: Run, tmp_path: Path):
        (tmp_path / "bo").mkdir()
        for name in ("ann lee.txt", "bo/2024.md", "photo.png", ".hidden.txt"):
            (tmp_path / name).write_text("ASSESSMENT and PLAN: rest", encoding="utf-8")
        (tmp_path / "bo/scan.pdf").write_bytes(b"%PDF-1.7")

        shown = run(tmp_path)

        names = {one["id"]: one["full_name"] for one in api.patients.values()}
        assert {
            (names[one["patient_id"]], one["source_ref"]) for one in api.documents.values()
        } == {("ann lee", "ann lee.txt"), ("bo", "bo/2024.md"), ("bo", "bo/scan.pdf")}
        assert "1 files that are no notes" in shown
        assert "✓ 2 × citation that is in its document" in shown


class TestAllAtOnce:
    @pytest.fixture
    def loader(self) -> loading.Loader:
        callers = {"import": {"name": "import-agent", "token": "t"}}
        return loading.Loader(Stage("http://gateway.test", callers, Console(file=io.StringIO())))

    def test_keeps_the_order_and_its_bound(self, loader: loading.Loader):
        together, items = threading.Barrier(loading.AT_ONCE, timeout=HANGS_S), range(24)

        def work(item: int) -> int:
            together.wait()
            return item

        assert loader.all_at_once("items", work, items) == [*items]

    def test_the_first_failure_starts_nothing_more(self, loader: loading.Loader):
        done: list[int] = []

        def work(item: int) -> None:
            if item == 0:
                raise StoryFailed("stop")
            time.sleep(0.01)
            done.append(item)

        with pytest.raises(StoryFailed, match="stop"):
            loader.all_at_once("items", work, range(2_000))
        assert len(done) < 1_999


def test_long_texts_and_lists_are_shortened_with_an_ellipsis():
    assert stage.shortened({"a": ["x" * 500, 1, 2, 3, 4]}) == {
        "a": [f"{'x' * 160} …", 1, 2, "… and 2 more"]
    }


def test_a_chart_says_under_which_name_each_line_was_stored():
    console = Console(file=io.StringIO(), width=120)
    encounter = {"patient_name": "Ada", "chief_complaint": "cough", "patient_id": "id-1"}
    intake = {"urgency": "high", "symptoms": ["cough"]}
    parts: dict[str, Sequence[JSON]] = {
        "allergies": [{"code": {"text": "Penicillin"}}] * 7,
        "intakes": [intake | {"patient_id": "P-1"}, intake | {"patient_id": "id-1"}],
        "events": [{"agent_name": "a", "event_type": "b", "patient_id": ""}],
    }

    answers.show_chart(
        Stage("http://gateway.test", {}, console),
        {"encounter": encounter, "unavailable": [], **parts},
    )

    shown = console.file.getvalue()  # type: ignore[attr-defined]
    for line in (
        r"allergies +│ an imported chart +│ Penicillin",
        r"allergies +│ +│ … and 2 more",
        r"intakes +│ P-1 +│ high: cough",
        r"intakes +│ the patient's id +│ high: cough",
    ):
        assert re.search(line, shown), shown
