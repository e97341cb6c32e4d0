"""The bridge and the converter of `examples/interfaces` fill a chart at both doors, and a repeat does not change it."""

import json
import os
import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from support.programs import ended
from support.sources import REPOSITORY
from support.system import System, running

EXAMPLE = REPOSITORY / "examples" / "interfaces"
PYTHON = REPOSITORY / ".venv-fhir-clients" / "bin" / "python"
# Each door has another hospital: the systems of its identifiers differ.
HOSPITALS = {"fhir": {}, "imports": {"WEST": "EAST", "west": "east", "2.25.1482": "2.25.1483"}}
# `target` of a repeat omits results that later messages have corrected.
OWN = {"id", "meta", "recorded", "target"}
EXPECTED = [
    ("AllergyIntolerance", None, "Penicillin G"),
    ("Composition", "final", None),
    ("Condition", None, "Solitary nodule of lung"),
    ("DiagnosticReport", "corrected", "Nodule of 8 mm in the right lower lobe."),
    ("DiagnosticReport", "final", "Torn medial meniscus."),
    ("Encounter", "finished", "2026-11-03T15:45:00-05:00"),
    ("MedicationStatement", "active", "metoprolol tartrate 25 MG Oral Tablet"),
    ("Organization", None, None),
    ("Practitioner", None, None),
    ("ServiceRequest", "active", "CT CHEST WITHOUT CONTRAST"),
    ("ServiceRequest", "completed", "MR LEFT KNEE"),
    ("ServiceRequest", "revoked", "XR RIGHT HAND"),
    *[("Provenance", None, None)] * 12,
]


@pytest.fixture(scope="module")
def hospital_system() -> Iterator[System]:
    settings = {
        "RECORDS_TRUSTED_AGENTS": "bridge:*",
        "RECORDS_FHIR_SOURCES": "bridge=https://bridge.example/fhir",
    }
    with running("--require-tokens", environment=settings) as system:
        yield system


class Hospital:
    def __init__(self, system: System, door: str, folder: Path) -> None:
        self.door, self.folder, self.words = door, folder, HOSPITALS[door]
        token = system.keyring.mint("bridge", scope="system/*.crus")
        self.environment = os.environ | {"CHARTROOM_URL": system.url, "CHARTROOM_TOKEN": token}
        self.system, self.headers = system, {"Authorization": f"Bearer {token}"}
        shutil.copytree(EXAMPLE, folder, dirs_exist_ok=True)
        for path in [*folder.rglob("*.hl7"), *folder.rglob("*.xml"), folder / "bridge.toml"]:
            path.write_text(self.translated(path.read_text("utf-8")), "utf-8")

    def send(self) -> list[str]:
        """Send all messages and the document; return a line for each."""
        programs = {"bridge.py": "messages", "ccda.py": "documents/summary.xml"}
        return [line for one in programs.items() for line in self._run(*one).splitlines()]

    def _run(self, program: str, argument: str) -> str:
        done = ended(
            [str(PYTHON), program, argument, self.door], cwd=self.folder, env=self.environment
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    def resources(self) -> list[dict[str, Any]]:
        """Return the chart with the identifiers of the first hospital, without the Provenance of the
        merge, which is about two patients at first.
        """
        system = self.translated("urn:oid:2.25.148217010")
        (found,) = self.get("/fhir/Patient", {"identifier": f"{system}|W-3401"})["entry"]
        address = f"/fhir/Patient/{found['resource']['id']}/$everything"
        shown = [entry["resource"] for entry in self.get(address, {"_count": "500"})["entry"]]
        text = json.dumps([plain(one) for one in shown if trigger(one) != "A40"])
        for word, other in self.words.items():
            text = text.replace(other, word)
        chart: list[dict[str, Any]] = json.loads(text)
        return sorted(chart, key=json.dumps)

    def translated(self, text: str) -> str:
        for word, other in self.words.items():
            text = text.replace(word, other)
        return text

    def get(self, path: str, query: dict[str, str]) -> Any:
        with self.system.client_with(self.headers) as client:
            return client.get(path, params=query).raise_for_status().json()


def plain(value: Any) -> Any:
    """Remove the ids and versions, which differ between the doors, and the times of sending."""
    if isinstance(value, list):
        return [plain(one) for one in value]
    if not isinstance(value, dict):
        return value
    kept = {name: plain(one) for name, one in sorted(value.items()) if name not in OWN}
    if isinstance(reference := kept.get("reference"), str):
        kept["reference"] = reference.split("/")[0]
    return kept


def trigger(resource: dict[str, Any]) -> Any:
    is_provenance = resource["resourceType"] == "Provenance"
    return resource["activity"]["coding"][0]["code"] if is_provenance else None


def person(resource: dict[str, Any]) -> tuple[list[str], list[str]]:
    identifiers = [one["value"] for one in resource["identifier"]]
    return identifiers, [one["type"] for one in resource["link"]]


def fact(resource: dict[str, Any]) -> tuple[str, Any, Any]:
    code = resource.get("medicationCodeableConcept") or resource.get("code") or {}
    text = resource.get("conclusion") or resource.get("period", {}).get("end") or code.get("text")
    if text is None and "coding" in code:
        text = code["coding"][0].get("display")
    return resource["resourceType"], resource.get("status"), text


def unlike(*charts: list[dict[str, Any]]) -> tuple[list[str], list[str]]:
    """Return the resources of each chart that the other chart lacks."""
    one, other = (Counter(map(json.dumps, chart)) for chart in charts)
    return [*(one - other)], [*(other - one)]


@pytest.mark.nightly
def test_messages_and_a_document_make_one_chart_at_both_doors_and_twice(
    hospital_system: System, tmp_path: Path
):
    charts = []
    for door in HOSPITALS:
        hospital = Hospital(hospital_system, door, tmp_path / door)
        for _ in range(2):
            said = hospital.send()
            assert len(said) == len([*EXAMPLE.glob("messages/*"), *EXAMPLE.glob("documents/*")])
            assert [line for line in said if "; AA" not in line and " 200" not in line] == []
            charts.append(hospital.resources())

    for chart in charts:
        people = [person(one) for one in chart if one["resourceType"] == "Patient"]
        assert sorted(people) == [(["W-3401"], ["replaces"]), (["W-9977"], ["replaced-by"])]
    first, *others = ([one for one in each if one["resourceType"] != "Patient"] for each in charts)
    assert Counter(fact(one) for one in first) == Counter(EXPECTED)
    for chart in others:
        assert unlike(chart, first) == ([], [])
