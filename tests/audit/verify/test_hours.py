import os
from collections.abc import Callable
from pathlib import Path

import pytest

from audit.verify.__main__ import main
from tests.audit.verified_logs import SIGNER, leaves_of, write_log

pytestmark = [pytest.mark.nightly, pytest.mark.timeout(3_600)]

EVENTS = 1_000_000


def test_a_full_check(
    tmp_path: Path, measured: Callable[..., None], capsys: pytest.CaptureFixture[str]
):
    (tmp_path / "log").mkdir()
    (tmp_path / "log.vkey").write_text(f"{SIGNER.key.vkey}\n")
    write_log(tmp_path / "log", [leaf.entry for leaf in leaves_of(EVENTS)])

    began_s = processor_seconds()
    code = main(["full", str(tmp_path / "log"), "--key", str(tmp_path / "log.vkey")])
    taken_s = processor_seconds() - began_s

    assert code == 0, capsys.readouterr()
    measured("Processor seconds of a full check of 1,000,000 events", taken_s, at_most=90, unit="s")


def processor_seconds() -> float:
    return sum(os.times()[:4])
