"""Links that sign a person in to the console. A link has a code. The token is in a private file,
named after the hash of the code, until the console takes it.
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
    """Return a link that signs `name` in as a reviewer once, for 12 hours. The code is in the
    fragment, which browsers do not send. Raises ChartroomError.
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
        with suppress(OSError):  # The console has just taken it.
            if time.time() > path.stat().st_mtime + VALID_MINUTES * 60:
                path.unlink()
