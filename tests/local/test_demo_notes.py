"""The notes that the demo's agents work on."""

import json
from pathlib import Path
from typing import Any

import pytest

from chartroom.demo import DemoFailed, notes_of
from chartroom.demo.notes import FROM_DATA, names_in

EXAMPLES = Path(__file__).parents[2] / "examples"
BUNDLE = {"entry": [{"resource": {"resourceType": "Patient"}}]}


def real_input(folder: Path, *ages: str | None) -> Path:
    """Write a folder of real input with one visit of each patient."""
    (folder / "synthea").mkdir()
    (folder / "synthea" / "one.json").write_text(json.dumps(BUNDLE), encoding="utf-8")
    (folder / "aci_bench").mkdir()
    documents: list[dict[str, Any]] = []
    for number, age in enumerate(ages):
        of = {"patient_id": f"P-{number}"}
        named = {"patient_name": f"Ada {number}", "age": age, "cc": "cough"}
        visit = {"_id": f"D{number}:note", "source_type": "visit_note", "text": "PLAN\nrest"}
        documents.append(of | named | visit)
    text = "".join(f"{json.dumps(row)}\n" for row in documents)
    (folder / "aci_bench" / "documents.jsonl").write_text(text, encoding="utf-8")
    return folder


class TestNotesOf:
    def test_are_the_examples_without_real_input(self) -> None:
        with notes_of(None, EXAMPLES) as notes:
            assert len(names_in(notes)) == 3

    def test_are_those_of_the_first_patients_of_real_input(self, tmp_path: Path) -> None:
        data = real_input(tmp_path, "40", None, "51", "62", "73")

        with notes_of(data, EXAMPLES) as notes:
            names = names_in(notes)
            first = json.loads((notes / "note-1.json").read_text(encoding="utf-8"))

        assert list(names.values()) == ["Ada 0", "Ada 2", "Ada 3"]
        assert len(names) == FROM_DATA
        assert (first["age"], first["symptoms"], first["note"]) == (
            40,
            ["cough"],
            "PLAN\nrest",
        )
        assert not notes.exists()

    def test_fail_where_no_patient_has_an_age(self, tmp_path: Path) -> None:
        data = real_input(tmp_path, None)

        with pytest.raises(DemoFailed, match="No patient in"), notes_of(data, EXAMPLES):
            pass


class TestNamesIn:
    @pytest.mark.parametrize("text", ["no JSON", "[]", "{}"])
    def test_fail_where_a_note_cannot_be_read(self, tmp_path: Path, text: str) -> None:
        (tmp_path / "a.json").write_text(text, encoding="utf-8")

        with pytest.raises(DemoFailed, match="cannot be read"):
            names_in(tmp_path)

    def test_fail_where_there_is_none(self, tmp_path: Path) -> None:
        with pytest.raises(DemoFailed, match="There are no notes"):
            names_in(tmp_path)
