"""Tokens with all permissions, for tests that do not test access."""

from datetime import timedelta

from chartroom.system.keys import Keyring, Kind

EVERYTHING = "system/*.cruds chartroom/break-glass"


class FullKeyring(Keyring):
    def mint(
        self,
        name: str,
        *,
        kind: Kind = "agent",
        lifetime: timedelta = timedelta(hours=12),
        scope: str = EVERYTHING,
        **claims: object,
    ) -> str:
        return super().mint(name, kind=kind, lifetime=lifetime, scope=scope, **claims)
