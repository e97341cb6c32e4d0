from pathlib import Path

import pytest

from chassis.tlog.notes import Signer
from chassis.witness.folder import keys_of
from tests.chassis.growing_log import GrowingLog

KEYS = (GrowingLog().signer.key, Signer("chartroom/audit-2", bytes(32)).key)
TEXT = "\n".join(key.vkey for key in KEYS)


def test_are_texts_or_in_a_file_that_may_not_exist_yet(tmp_path: Path):
    file = tmp_path / "log+name.vkey"
    assert keys_of("") == keys_of(str(file)) == ()
    file.write_text(TEXT, encoding="utf-8")
    assert keys_of(TEXT) == keys_of(str(file)) == KEYS
    file.write_text("nothing", encoding="utf-8")
    with pytest.raises(ValueError, match="not"):
        keys_of(str(file))
