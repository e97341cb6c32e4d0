"""Links that sign a person in to the console. The link holds a code; the token waits in a private
file that is named by the code's hash, which the console takes away.
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
    """Return a link that makes `name` a reviewer of the console, once, for 12 hours. A fragment
    reaches no server, log or Referer. Raises ChartroomError.
    """
    token = Keyring(data.keys).mint(name, kind="person", scope=scopes_of(Role.REVIEWER, name))
    _remove_expired(data)
    code = secrets.token_urlsafe(24)
    left = {"token": token, "until": int(time.time()) + VALID_MINUTES * 60}
    digest = hashlib.sha256(code.encode()).hexdigest()
    write_atomically(data.sign_ins / f"{digest}.json", json.dumps(left))
    return f"{url}/console/sign-in#{code}"


def _remove_expired(data: DataDirectory) -> None:
    """Remove what no one took in time, and what a killed console had taken."""
    for path in data.sign_ins.iterdir():
        with suppress(OSError):  # The console takes one just now.
            if time.time() > path.stat().st_mtime + VALID_MINUTES * 60:
                path.unlink()
