"""The client loads an export in small requests, with the same result as one request with all lines."""

import gzip
import re
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from uuid import uuid4

import httpx
import pytest
from support import fhir
from support.eventually import HANGS_S
from support.system import System

from chartroom_client import Chartroom, exports
from chartroom_client.export_files import order_of

ROWS = """
SELECT id::text, type, full_url, patient_id::text, encounter_id::text, version, body::text
FROM records.resources WHERE starts_with(full_url, $1)
"""
UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
LINES = 3
KILLED = f"""
import os, signal, sys
from chartroom_client import Chartroom, exports
exports.REQUEST_LINES = {LINES}
requests = iter(range(5))
def stop(sent, total):
    if next(requests, None) is None:
        os.kill(os.getpid(), signal.SIGKILL)
exports.load(Chartroom(), sys.argv[2:], source=sys.argv[1], on_progress=stop)
"""


def to(*names: str) -> list[dict[str, str]]:
    return [{"reference": name} for name in names]


SUBJECT = {"subject": to("Patient/p1")[0]}
VISIT = SUBJECT | {"encounter": to("Encounter/e2")[0]}
RESULT = VISIT | {"status": "final", "code": {"text": "K"}}
DOCTOR = to("Practitioner/d1")
ORDER = VISIT | {"status": "active", "intent": "order"}
# Each file before the files that it refers to, with circles and a reference to an unknown resource.
EXPORT: dict[str, fhir.Resource] = {
    "Provenance/v1": {"target": to("Observation/b1", "Claim/l1"), "agent": [{"who": DOCTOR[0]}]},
    "Claim/l1": {"patient": to("Patient/p1")[0], "provider": to("Organization/o2")[0]},
    "DocumentReference/n1": SUBJECT | {"content": [{"attachment": {"url": "Binary/y1"}}]},
    "Binary/y1": {"contentType": "text/plain", "data": "Tm90ZQ=="},
    "DiagnosticReport/r1": RESULT | {"result": to("Observation/b2", "Observation/b1")},
    "Observation/b1": RESULT | {"hasMember": to("Observation/b2"), "performer": DOCTOR},
    "Observation/b2": RESULT | {"performer": to("Practitioner/d404")},
    "Procedure/t1": VISIT | {"status": "completed", "reasonReference": to("Condition/c1")},
    "CarePlan/k1": SUBJECT
    | {"status": "active", "intent": "plan", "addresses": to("Condition/c1")},
    "MedicationRequest/m1": ORDER | {"medicationReference": to("Medication/x1")[0]},
    "Medication/x1": {"code": {"text": "Warfarin"}},
    "Condition/c1": VISIT | {"evidence": [{"detail": to("Observation/b1", "Encounter/e1")}]},
    "Encounter/e2": fhir.encounter("Patient/p1", participant=[], partOf=to("Encounter/e1")[0])
    | {"diagnosis": [{"condition": to("Condition/c1")[0]}]},
    "Encounter/e1": fhir.encounter("Patient/p1", participant=[{"individual": DOCTOR[0]}])
    | {"location": [{"location": to("Location/w1")[0]}]},
    "PractitionerRole/z1": {"practitioner": DOCTOR[0], "organization": to("Organization/o1")[0]},
    "Practitioner/d1": {"name": [{"family": "Hettinger"}]},
    "Location/w1": {"name": "Ward", "managingOrganization": to("Organization/o1")[0]},
    "Patient/p1": fhir.patient(identifier=[], generalPractitioner=DOCTOR),
    "Organization/o1": {"name": "Clinic", "partOf": to("Organization/o2")[0]},
    "Organization/o2": {"name": "Group", "partOf": to("Organization/o1")[0]},
}


def lines() -> list[tuple[str, bytes]]:
    """Return the lines of the export, each with its type."""
    named = [(*name.split("/"), members) for name, members in EXPORT.items()]
    return [
        (type_, fhir.ndjson(members | {"resourceType": type_, "id": id_}))
        for type_, id_, members in named
    ]


def written(folder: Path, *, broken: bytes = b"") -> list[Path]:
    """Write a compressed file for each type."""
    by_type = {"Procedure": broken}
    for type_, line in lines():
        by_type[type_] = by_type.get(type_, b"") + line
    files = [folder / f"{type_}.ndjson.gz" for type_ in by_type]
    for file, text in zip(files, by_type.values(), strict=True):
        file.write_bytes(gzip.compress(text))
    return files


def stored(system: System, source: str) -> Mapping[str, list[str | None]]:
    """Return type, patient, encounter and body of resources by address, with addresses instead of local ids."""
    rows = system.rows(ROWS, source)
    addresses = {row["id"]: row["full_url"].removeprefix(source) for row in rows}

    def with_addresses(text: str | None) -> str | None:
        named = text and UUID.sub(lambda found: addresses.get(found[0], found[0]), text)
        return named and named.replace(source, "")

    columns = ("type", "patient_id", "encounter_id", "body")
    return {addresses[row["id"]]: [with_addresses(row[name]) for name in columns] for row in rows}


def versions(system: System, source: str) -> dict[str, int]:
    return {row["full_url"]: row["version"] for row in system.rows(ROWS, source)}


def new_source() -> str:
    return f"https://{uuid4().hex}.example/fhir"


@pytest.fixture(scope="module")
def whole(system: System, agent: httpx.Client) -> Mapping[str, list[str | None]]:
    source = new_source()
    agent.post(
        "/imports/fhir-bundle",
        params={"source": source},
        content=b"".join(line for _, line in lines()),
        headers={"Content-Type": exports.NDJSON},
    ).raise_for_status()
    return stored(system, source)


@pytest.fixture
def chartroom(system: System, monkeypatch: pytest.MonkeyPatch) -> Iterator[Chartroom]:
    monkeypatch.setattr(exports, "REQUEST_LINES", LINES)
    with Chartroom(system.url, token=system.keyring.mint("test-agent")) as client:
        yield client


@pytest.fixture(params=["order of types", "worst order"])
def any_order(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "worst order":
        monkeypatch.setattr(exports, "order_of", lambda type_: (-order_of(type_)[0], type_))


@pytest.mark.usefixtures("any_order")
def test_load_stores_the_same_as_one_request_and_a_repeat_nothing(
    system: System,
    chartroom: Chartroom,
    whole: Mapping[str, list[str | None]],
    tmp_path: Path,
):
    files, source = written(tmp_path), new_source()

    loaded = exports.load(chartroom, files, source=source)

    assert (loaded.lines, loaded.rejected) == (len(EXPORT), [])
    assert stored(system, source) == whole
    before = versions(system, source)
    again = exports.load(chartroom, files, source=source)
    assert (again.created, again.updated, again.rejected) == (0, 0, [])
    assert versions(system, source) == before


def test_broken_line_does_not_affect_others(
    system: System, chartroom: Chartroom, whole: Mapping[str, list[str | None]], tmp_path: Path
):
    files, source = written(tmp_path, broken=b'{"resourceType": "Procedure"\n'), new_source()

    loaded = exports.load(chartroom, files, source=source)

    assert [(one.file, one.line) for one in loaded.rejected] == [
        (str(tmp_path / "Procedure.ndjson.gz"), 1)
    ]
    assert "valid-json" in loaded.rejected[0].reasons[0]
    assert stored(system, source) == whole


def test_killed_load_is_repeated(
    system: System, chartroom: Chartroom, whole: Mapping[str, list[str | None]], tmp_path: Path
):
    files, source = written(tmp_path), new_source()
    variables = {
        "CHARTROOM_URL": system.url,
        "CHARTROOM_TOKEN": system.keyring.mint("test-agent"),
        "NO_PROXY": "127.0.0.1",
    }
    command = [sys.executable, "-c", KILLED, source, *map(str, files)]
    killed = subprocess.run(command, env=variables, timeout=HANGS_S, check=False)
    assert killed.returncode == -signal.SIGKILL
    assert 0 < len(stored(system, source)) < len(whole)

    exports.load(chartroom, files, source=source)

    assert stored(system, source) == whole
