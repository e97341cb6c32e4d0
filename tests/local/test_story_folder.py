import json
from pathlib import Path
from typing import Any

import pytest

from story.agents import cases_of
from story.folder import FOR_AGENTS, notes_of, read
from story.stage import StoryFailed

EXAMPLES = Path(__file__).parents[2] / "examples" / "notes"
BUNDLE = {"entry": [{"resource": {"resourceType": "Patient"}}]}


def line(number: int = 0, **more: Any) -> dict[str, Any]:
    of = {"_id": f"D{number}:note", "source_type": "visit_note", "patient_id": f"P-{number}"}
    return of | {"patient_name": f"Ada {number}", "age": "40", "cc": "cough", "text": "PLAN"} | more


def real_input(folder: Path, *lines: dict[str, Any]) -> Path:
    (folder / "synthea").mkdir()
    (folder / "synthea" / "one.json").write_text(json.dumps(BUNDLE), encoding="utf-8")
    (folder / "aci_bench").mkdir()
    text = "".join(f"{json.dumps(one, ensure_ascii=False)}\n" for one in lines)
    (folder / "aci_bench" / "documents.jsonl").write_text(text, encoding="utf-8")
    return folder


class TestRead:
    def test_finds_each_person_once_by_its_own_id(self, tmp_path: Path):
        same = {"patient_id": "P-1", "age": None}
        found = read(
            real_input(tmp_path, line(1, patient_name="", age=None), line(2, **same), line(3))
        )

        first, third = found.people.values()
        assert (first.full_name, [one.document for one in first.visits]) == (
            "Ada 2",
            ["D1:note", "D2:note"],
        )
        assert third.age == 40

    def test_ends_lines_at_line_feeds_only_and_omits_transcripts_and_empty_notes(
        self, tmp_path: Path
    ):
        text = "PLAN\u2028Zoë: 5 µg 💊\nEND"
        talk = line(2, source_type="visit_transcript")
        found = read(real_input(tmp_path, line(1, text=text), talk, line(3, text=" \n\t")))

        written = [one.note.decode() for person in found.people.values() for one in person.written]
        assert written == [text]
        assert len(found.people) == 2

    @pytest.mark.parametrize("name", ["synthea", "aci_bench"])
    def test_reports_missing_input(self, tmp_path: Path, name: str):
        data = real_input(tmp_path, line())
        (data / name).rename(data / "elsewhere")

        with pytest.raises(StoryFailed, match=rf"{name}.* is missing in "):
            read(data)

    def test_reports_unusable_input(self, tmp_path: Path):
        data = real_input(tmp_path, line())
        broken, documents = data / "synthea/broken.json", data / "aci_bench/documents.jsonl"
        for text in ("{", "[]", "{}", '{"entry": [{}]}', '{"entry": 1}'):
            broken.write_text(text, encoding="utf-8")
            with pytest.raises(StoryFailed, match=r"synthea/broken\.json cannot be used"):
                read(data)
        broken.unlink()
        broken.mkdir()
        with pytest.raises(StoryFailed, match=r"broken\.json cannot be read: Is a directory"):
            read(data)
        broken.rmdir()

        first = documents.read_text(encoding="utf-8")
        for text in ("{", "[]", "3", '{"_id": "x"}', json.dumps(line(patient_id=" "))):
            documents.write_text(first + text, encoding="utf-8")
            with pytest.raises(
                StoryFailed, match=r"Line 2 of aci_bench/documents\.jsonl cannot be used"
            ):
                read(data)

    def test_explains_the_expected_folder_of_notes(self, tmp_path: Path):
        with pytest.raises(StoryFailed, match=r"There are no notes in .*\(\.txt, \.md, \.pdf\)"):
            read(tmp_path)
        with pytest.raises(StoryFailed, match=r"There is no folder .*nowhere\. DIR is "):
            read(tmp_path / "nowhere")
        (tmp_path / "a.txt").write_bytes(b"\xff\xfe")
        with pytest.raises(StoryFailed, match=r"^a\.txt is not UTF-8 text\.$"):
            read(tmp_path)


class TestNotesOf:
    def test_are_the_examples_without_real_input(self):
        with notes_of(None, EXAMPLES) as notes:
            assert len(cases_of(notes)) == 3

    def test_come_from_the_first_patients_of_real_input(self, tmp_path: Path):
        ages = ("40", None, "51", "62", "73")
        data = real_input(tmp_path, *(line(n, age=age) for n, age in enumerate(ages)))

        with notes_of(data, EXAMPLES) as notes:
            names = [case.name for case in cases_of(notes)]
            first = json.loads((notes / "note-1.json").read_text(encoding="utf-8"))

        assert names == ["Ada 0", "Ada 2", "Ada 3"]
        assert len(names) == FOR_AGENTS
        assert (first["age"], first["symptoms"], first["note"]) == (40, ["cough"], "PLAN")
        assert not notes.exists()

    def test_fail_if_all_patients_lack_an_age(self, tmp_path: Path):
        data = real_input(tmp_path, line(age=None))

        with pytest.raises(StoryFailed, match="No patient in"), notes_of(data, EXAMPLES):
            pass


def test_cases_that_cannot_be_read_and_a_folder_without_notes_are_failures(tmp_path: Path):
    with pytest.raises(StoryFailed, match="There are no notes in"):
        cases_of(tmp_path)
    for text in ("no JSON", "[]", "{}"):
        (tmp_path / "a.json").write_text(text, encoding="utf-8")
        with pytest.raises(StoryFailed, match="cannot be read"):
            cases_of(tmp_path)
