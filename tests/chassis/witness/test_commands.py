import pytest

from chassis.witness.__main__ import main
from chassis.witness.folder import Alarm, Known
from tests.chassis.growing_log import ORIGIN
from tests.chassis.witnesses import Witnesses


@pytest.fixture(autouse=True)
def settings(witnesses: Witnesses, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(witnesses.directory)
    monkeypatch.setenv("RECORDS_WITNESS_FOLDER", str(witnesses.folder_path))


def test_the_key_is_printed(witnesses: Witnesses, capsys: pytest.CaptureFixture[str]):
    assert main(["records", "key"]) == 0
    assert capsys.readouterr().out == f"{witnesses.key.vkey}\n"


def test_alarms_are_shown_until_they_are_ended(
    witnesses: Witnesses, capsys: pytest.CaptureFixture[str]
):
    assert main(["records", "alarms"]) == 0
    alarm = Alarm.of("rolled-back", Known(9, "", "", 0), 8, "")
    witnesses.folder.raise_alarm(ORIGIN, alarm)
    assert main(["records", "alarms"]) == 1
    assert f"{ORIGIN}: rolled-back, from size 9 to 8, since " in capsys.readouterr().out
    assert main(["records", "end-alarms"]) == 0
    assert main(["records", "alarms"]) == 0


def test_a_lost_memory_is_reported_until_the_next_checkpoint_is_trusted(
    witnesses: Witnesses, capsys: pytest.CaptureFixture[str]
):
    known = {ORIGIN: Known(9, "", "", 0)}
    witnesses.folder.remember(known)
    assert main(["records", "trust-next"]) == 1
    assert witnesses.folder.memory() == known
    (witnesses.folder_path / "memory.json").unlink()
    assert main(["records", "alarms"]) == 1
    assert "The memory is lost" in capsys.readouterr().out
    assert main(["records", "trust-next"]) == 0
    assert main(["records", "alarms"]) == 0


def test_a_missing_setting_gives_a_plain_message(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.delenv("RECORDS_WITNESS_FOLDER")
    assert main(["records", "key"]) == 1
    assert "RECORDS_WITNESS_FOLDER is not set" in capsys.readouterr().err
