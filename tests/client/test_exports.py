"""The service of these tests stores a line if its `subject` is known, and lists other lines like an import."""

import gzip
import json
from pathlib import Path
from typing import Any

import httpx
import pytest

from chartroom_client import Chartroom, Problem, exports
from chartroom_client.exports import Loaded, load
from tests.client.fake_gateway import problem, sample_of

SOURCE = "https://ehr.example/fhir"
LINE = "http://hl7.org/fhir/StructureDefinition/operationoutcome-issue-line"
NOW = "2026-11-20T08:34:25.150727Z"


def line(name: str, **references: str) -> bytes:
    type_, _, id_ = name.partition("/")
    named = {member: {"reference": target} for member, target in references.items()}
    return json.dumps({"resourceType": type_, "id": id_} | named).encode()


def rejection(number: int) -> str:
    issue = {
        "location": [f"/entry/{number - 1}/resource/subject"],
        "diagnostics": "unknown-reference: Not known.",
        "extension": [{"url": LINE, "valueInteger": number}],
    }
    return json.dumps({"resourceType": "OperationOutcome", "issue": [issue]})


class Service(httpx.MockTransport):
    def __init__(self) -> None:
        super().__init__(self._answer)
        self.sent: list[list[str]] = []
        self.refusals: dict[str, httpx.Response] = {}  # Of requests with this resource.
        self.later: list[dict[str, Any]] = []  # Members of later answers about the import.
        self.stored: set[str] = set()
        self._rejections: list[str] = []

    def _answer(self, request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/errors"):
            lines = "\n".join(self._rejections)
            return httpx.Response(200, text=lines, headers={"Content-Type": exports.NDJSON})
        if request.method == "GET":
            return httpx.Response(200, json=self._document | self.later.pop(0))
        assert dict(request.url.params) == {"source": SOURCE, "on_error": "skip"}
        return self._import([*map(json.loads, request.content.split(b"\n"))])

    def _import(self, resources: list[dict[str, Any]]) -> httpx.Response:
        names = [f"{one['resourceType']}/{one['id']}" for one in resources]
        self.sent.append(names)
        for name in names:
            if name in self.refusals:
                return self.refusals[name]
        subjects = [one.get("subject", {}).get("reference") for one in resources]
        known = {None, *self.stored, *names}
        rejected = [number for number, one in enumerate(subjects, 1) if one not in known]
        self.stored |= {name for number, name in enumerate(names, 1) if number not in rejected}
        self._rejections = [*map(rejection, rejected)]
        counts = {"created": len(names) - len(rejected), "skipped": len(rejected)}
        self._document = sample_of("ImportOut") | counts | {"finished_at": NOW}
        later = {"finished_at": None} if self.later else {}
        return httpx.Response(202 if later else 200, json=self._document | later)


@pytest.fixture
def service() -> Service:
    return Service()


class Loader:
    def __init__(self, service: Service, folder: Path) -> None:
        self._service = service
        self._folder = folder
        self.progress: list[tuple[int, int]] = []

    def __call__(
        self, *files: list[bytes], source: str = SOURCE, packed: Path | None = None
    ) -> Loaded:
        paths = [self._folder / f"{number}.ndjson" for number in range(len(files))]
        for path, lines in zip(paths, files, strict=True):
            path.write_bytes(b"\n".join(lines))
        paths += [] if packed is None else [packed]
        with Chartroom("http://gateway.test", token="token", transport=self._service) as client:
            return load(client, paths, source=source, on_progress=self._note)

    def _note(self, sent: int, total: int) -> None:
        self.progress.append((sent, total))


@pytest.fixture
def loader(service: Service, tmp_path: Path) -> Loader:
    return Loader(service, tmp_path)


@pytest.fixture
def one_line_each(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exports, "REQUEST_LINES", 1)


CONDITION = line("Condition/c1")
REPEATED = ["Encounter/e1", "Condition/c1", "Encounter/e1"]


def visit(reference: str, id_: str = "e1") -> list[bytes]:
    return [line(f"Encounter/{id_}", diagnosis=reference), CONDITION]


CASES = {
    "types in order": (
        [line("Observation/1", subject="Patient/1"), line("Patient/1")],
        ["Patient/1", "Observation/1"],
    ),
    "circle": (
        [line("Condition/c1", encounter="Encounter/e1"), visit("Condition/c1")[0]],
        REPEATED,
    ),
    "address": (visit(f"{SOURCE}/Condition/c1"), REPEATED),
    "version": (visit("Condition/c1/_history/2"), REPEATED),
    "search": (visit("Condition?code=1"), REPEATED),
    "unique id": (visit("urn:uuid:C1"), REPEATED),
    "type of no line": (visit("Goal/c1"), REPEATED[:2]),
    "without id": (visit("Condition/c1", id_=""), ["Encounter/", "Condition/c1"]),
    "own type": (
        [line("Observation/1", hasMember="Observation/2"), line("Observation/2")],
        ["Observation/1", "Observation/2", "Observation/1"],
    ),
    "rejected resource": (
        [
            line("Goal/1", addresses="Condition/1"),
            line("Condition/1", subject="List/1"),
            line("List/1"),
        ],
        ["Condition/1", "Goal/1", "List/1", "Condition/1", "Goal/1"],
    ),
}


@pytest.mark.usefixtures("one_line_each")
@pytest.mark.parametrize("case", CASES)
def test_line_is_repeated_if_it_refers_to_a_later_one(service: Service, loader: Loader, case: str):
    lines, sent = CASES[case]

    loaded = loader(*([each] for each in lines))

    assert service.sent == [[name] for name in sent]
    assert loaded.rejected == []


def test_references_within_a_request_need_no_repeat(service: Service, loader: Loader):
    loader(CASES["circle"][0], source=f"{SOURCE}/")

    assert service.sent == [["Encounter/e1", "Condition/c1"]]
    assert loader.progress == [(2, 2)]


@pytest.mark.usefixtures("one_line_each")
def test_rejected_lines_are_repeated_until_a_round_stores_none(service: Service, loader: Loader):
    later = line("Goal/1", subject="List/1", addresses="Condition/1")
    lines = [line("Condition/1", subject="List/2"), later, line("List/1", subject="List/2")]
    lines += [line("List/2"), line("Claim/1", subject="Patient/404")]

    loaded = loader(lines)

    assert service.sent == [
        *(["Condition/1"], ["Goal/1"], ["Claim/1"], ["List/1"], ["List/2"]),
        *(["Condition/1"], ["Goal/1"], ["Claim/1"], ["List/1"]),
        *(["Goal/1"], ["Claim/1"]),
        *(["Claim/1"],),
    ]
    assert [(one.line, one.reasons) for one in loaded.rejected] == [
        (5, ("/subject unknown-reference: Not known.",))
    ]
    assert (loaded.lines, loaded.created) == (5, 4)
    assert loader.progress[-3:] == [(1, 2), (2, 2), (1, 1)]


def test_rejected_line_has_its_place_in_its_file(service: Service, loader: Loader, tmp_path: Path):
    lines = [b"", line("Condition/1"), b" \r", line("Condition/2", subject="Patient/404")]
    packed = tmp_path / "more.ndjson.gz"
    packed.write_bytes(gzip.compress(b"\r\n".join(lines)))

    loaded = loader(lines, packed=packed)

    rejected = [(Path(one.file).name, one.line) for one in loaded.rejected]
    assert rejected == [("0.ndjson", 4), ("more.ndjson.gz", 4)]
    assert loaded.lines == 4


def test_line_that_rejects_a_whole_request_is_sent_alone(service: Service, loader: Loader):
    service.refusals["Observation/3"] = problem("search-too-slow", 422)
    lines = [line(f"Observation/{number}", member="Observation/4") for number in range(5)]

    loaded = loader(lines)

    assert [(one.line, one.reasons) for one in loaded.rejected] == [(4, ("search-too-slow",))]
    assert service.stored == {f"Observation/{number}" for number in (0, 1, 2, 4)}
    numbers = [[int(name.partition("/")[2]) for name in names] for names in service.sent]
    assert numbers == [
        *([0, 1, 2, 3, 4], [0, 1], [2, 3, 4], [2], [3, 4], [3], [4]),
        *([0, 1, 2, 3], [0, 1], [2, 3], [2], [3]),
    ]


def test_other_problem_ends_the_load(service: Service, loader: Loader):
    service.refusals["Patient/1"] = problem("scope-missing", 403)

    with pytest.raises(Problem, match="scope-missing"):
        loader([line("Patient/1"), line("Patient/2")])

    assert len(service.sent) == 1


@pytest.mark.parametrize("is_stored", [True, False])
def test_accepted_import_is_awaited(
    service: Service, loader: Loader, monkeypatch: pytest.MonkeyPatch, is_stored: bool
):
    monkeypatch.setattr(exports, "PAUSE_S", 0)
    service.later = [{"finished_at": None}, {}]
    if not is_stored:
        service.later[1] = {"problem": problem("import-abandoned", 500).json()}

    loader([line("Patient/1")])

    assert service.later == []
    assert service.sent == [["Patient/1"]] * (1 if is_stored else 2)


def test_requests_are_limited_in_bytes(
    service: Service, loader: Loader, monkeypatch: pytest.MonkeyPatch
):
    lines = [line(f"Patient/{number}") for number in range(4)]
    monkeypatch.setattr(exports, "REQUEST_BYTES", len(b"\n".join(lines[:2])))
    lines[3] = line("Patient/3", managingOrganization="Organization/1")

    loader(lines)

    assert service.sent == [["Patient/0", "Patient/1"], ["Patient/2"], ["Patient/3"]]
