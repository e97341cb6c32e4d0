import hashlib
import json
import os
import time
from pathlib import Path
from typing import Any

import jwt
import pytest

from chartroom.errors import ChartroomError
from chartroom.system.keys import Keyring
from chartroom.system.layout import DataDirectory
from chartroom.system.roles import Role, scopes_of
from chartroom.system.sign_ins import store_sign_in

URL = "http://127.0.0.1:8080"


def left_for(data: DataDirectory, link: str) -> tuple[Path, dict[str, Any]]:
    address, _, code = link.partition("#")
    assert address == f"{URL}/console/sign-in"
    path = data.sign_ins / f"{hashlib.sha256(code.encode()).hexdigest()}.json"
    left = json.loads(path.read_text())
    assert 290 < left["until"] - time.time() <= 300
    return path, jwt.decode(left["token"], options={"verify_signature": False})


class TestALink:
    def test_is_for_a_reviewer_for_twelve_hours_and_reveals_no_token(self, data: DataDirectory):
        link = store_sign_in(data, URL)
        path, claims = left_for(data, link)

        assert (claims["sub"], claims["kind"]) == ("development-person", "person")
        assert claims["scope"] == scopes_of(Role.REVIEWER, "development-person")
        assert claims["exp"] - claims["iat"] == 12 * 3600
        assert path.stat().st_mode & 0o777 == 0o600
        assert len(link.partition("#")[2]) >= 32
        named = store_sign_in(data, URL, "ada.reviewer")
        assert named != link
        assert left_for(data, named)[1]["sub"] == "ada.reviewer"
        with pytest.raises(ChartroomError, match="128 printable"):
            store_sign_in(data, URL, " ")

    def test_that_expired_unused_is_removed(self, data: DataDirectory):
        late, _ = left_for(data, store_sign_in(data, URL))
        recent, _ = left_for(data, store_sign_in(data, URL))
        os.utime(late, (0, time.time() - 301))

        store_sign_in(data, URL)

        assert (late.exists(), recent.exists()) == (False, True)


def test_the_session_key_is_permanent_and_must_be_private(data: DataDirectory):
    keyring, path = Keyring(data.keys), data.keys / "console-session-key"
    first = keyring.session_key

    keyring.initialise()

    assert (keyring.session_key, len(bytes.fromhex(first))) == (first, 32)
    assert path.stat().st_mode & 0o777 == 0o600
    path.chmod(0o644)
    with pytest.raises(ChartroomError, match="chmod go-rwx"):
        data.check_private()
