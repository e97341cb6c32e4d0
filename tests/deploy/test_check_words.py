"""deploy/check-words: it names the place and plain words, and finds no words inside of others."""

import subprocess
from pathlib import Path

CHECK = Path(__file__).parents[2] / "deploy" / "check-words"


def check(directory: Path, name: str, text: str) -> subprocess.CompletedProcess[str]:
    file = directory / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    subprocess.run(["git", "init", "-q", directory], check=True)
    return subprocess.run([CHECK, name], cwd=directory, capture_output=True, text=True, check=False)


def test_names_the_place_and_plain_words(tmp_path: Path) -> None:
    done = check(tmp_path, "README.md", "A relay.\nNobody is told.\n")

    assert done.returncode == 1
    assert done.stdout.splitlines() == [
        "README.md:2: 'told': write informed, reported, sent, logged, received",
        "README.md:2: 'Nobody': write no one, no caller, no process, nothing",
    ]


def test_wants_the_subject_first(tmp_path: Path) -> None:
    text = (
        "# What it does\n\nWhat waits is sent. What waits? It says what waits. Of two, one stays.\n"
    )

    assert check(tmp_path, "README.md", text).stdout.splitlines() == [
        "README.md:3: 'What': begin with the subject",
        "README.md:3: 'Of': begin with the subject",
    ]
    assert "'Whose'" in check(tmp_path, "chassis/a.py", '"""Whose it is."""\n').stdout
    assert "'Where'" in check(tmp_path, "chassis/a.py", 'a(description="Where it is")\n').stdout
    assert check(tmp_path, "a.py", '"""It waits. What\n    waits is sent."""\n').stdout == (
        "a.py:1: 'What': begin with the subject\n"
    )


def test_finds_words_in_names_of_python(tmp_path: Path) -> None:
    assert "'told'" in check(tmp_path, "a.py", "told_apart = 1\n").stdout


def test_accepts_other_words_and_the_user_nobody(tmp_path: Path) -> None:
    text = (
        "amend recommended; $1 stands for a value; `nobody`, nobody@localhost; a leaf, a dearth\n"
    )

    assert check(tmp_path, "a.md", text).returncode == 0


def test_skips_applied_migrations(tmp_path: Path) -> None:
    name = "services/audit/migrations/versions/1.py"

    assert check(tmp_path, name, "# Nobody is told.\n").returncode == 0
