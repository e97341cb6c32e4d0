"""Links that sign a person in to the console. The token is in a private file until the console
takes it.
"""

import hashlib
import json
import secrets
import time
from contextlib import suppress

from chartroom.files import write_atomically
from chartroom.system.keys import Keyring
from chartroom.system.layout import DataDirectory
from chartroom.system.roles import Role, scopes_of

DEFAULT_PERSON = "development-person"
VALID_MINUTES = 5


def store_sign_in(data: DataDirectory, url: str, name: str = DEFAULT_PERSON) -> str:
    """The link signs in a reviewer once, for 12 hours. Browsers do not send its fragment with the
    code.
    """
    token = Keyring(data.keys).mint(name, kind="person", scope=scopes_of(Role.REVIEWER, name))
    _remove_expired(data)
    code = secrets.token_urlsafe(24)
    left = {"token": token, "until": int(time.time()) + VALID_MINUTES * 60}
    digest = hashlib.sha256(code.encode()).hexdigest()
    write_atomically(data.sign_ins / f"{digest}.json", json.dumps(left))
    return f"{url}/console/sign-in#{code}"


def _remove_expired(data: DataDirectory) -> None:
    for path in data.sign_ins.iterdir():
        with suppress(OSError):
            if time.time() > path.stat().st_mtime + VALID_MINUTES * 60:
                path.unlink()
