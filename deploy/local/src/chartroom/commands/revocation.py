"""`chartroom revoke`: withdraw tokens before they expire."""

import time

from rich.console import Console

from chartroom.progress import Progress
from chartroom.system.keys import MAX_NAME, Keyring
from chartroom.system.layout import DataDirectory
from chartroom.system.roles import MAX_CLAIM, check_claim

WITHIN = "Services refuse {} within 2 seconds, and end its streams."


def revoke_subject(data: DataDirectory, name: str, console: Console) -> None:
    """On return a new token for `name` counts: times in tokens are whole seconds."""
    check_claim(name, MAX_NAME, "A name")
    until = _keyring(data).revocations.revoke_subject(name)
    time.sleep(max(0.0, min(1.0, until + 1 - time.time())))
    Progress(console).print(
        WITHIN.format("every token that this caller had until now") + " A new one counts."
    )


def revoke_token(data: DataDirectory, token_id: str, console: Console) -> None:
    check_claim(token_id, MAX_CLAIM, "A token's id")
    _keyring(data).revocations.revoke_token(token_id)
    Progress(console).print(WITHIN.format("this token"))


def _keyring(data: DataDirectory) -> Keyring:
    data.check_exists()
    keyring = Keyring(data.keys)
    keyring.check_exists()
    return keyring
