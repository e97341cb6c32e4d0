"""PostgreSQL rejects root, so root starts it in a user namespace or as another user.

Uses only the standard library. Changes only files and directories of its caller.
"""

import functools
import os
import pwd
import shutil
import subprocess
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from chartroom.errors import CannotStart

FORCED_BY = "CHARTROOM_POSTGRES_IDENTITY"
# Linux also shows this user number for unknown users.
UNPRIVILEGED = 65534


class Kind(StrEnum):
    SELF = "self"
    # In a user namespace, root has another number and still owns the files.
    NAMESPACE = "namespace"
    OTHER_USER = "nobody"  # The cluster's directory belongs to that user.


@dataclass(frozen=True)
class Identity:
    kind: Kind
    uid: int
    gid: int

    @property
    def prefix(self) -> list[str]:
        if self.kind is Kind.NAMESPACE:
            return [
                "unshare",
                "--user",
                f"--map-user={_mapped_uid()}",
                f"--map-group={UNPRIVILEGED}",
            ]
        if self.kind is Kind.OTHER_USER:
            return ["setpriv", f"--reuid={self.uid}", f"--regid={self.gid}", "--clear-groups"]
        return []

    def give(self, path: Path) -> None:
        if self.kind is Kind.OTHER_USER:
            os.chown(path, self.uid, self.gid)

    def give_tree(self, path: Path) -> None:
        if self.kind is Kind.OTHER_USER and path.stat().st_uid != self.uid:
            for child in path.rglob("*"):
                os.chown(child, self.uid, self.gid, follow_symlinks=False)
            self.give(path)  # Last: the owner of the root marks the tree as complete.

    def can_enter(self, directory: Path) -> bool:
        """Tries to enter the directory, because access control lists also count."""
        return not self.prefix or _succeeds(
            [*self.prefix, "sh", "-c", 'cd -- "$1"', "sh", str(directory)]
        )


def choose_identity(cluster: Path, forced: str | None = None) -> Identity:
    if forced:
        return _forced(Kind(forced) if forced in set(Kind) else None)
    owner = cluster.stat() if cluster.exists() else None
    if os.geteuid() != 0:
        return _ordinary(owner)
    if owner is not None and owner.st_uid != 0:
        return Identity(Kind.OTHER_USER, owner.st_uid, owner.st_gid)
    return _forced(Kind.NAMESPACE if _has_user_namespaces() else Kind.OTHER_USER)


def _forced(kind: Kind | None) -> Identity:
    if kind is None:
        raise CannotStart(
            f"{FORCED_BY} is none of {', '.join(Kind)}; unset it or use one of these."
        )
    if kind is Kind.OTHER_USER:
        if shutil.which("setpriv") is None:
            raise CannotStart(
                "PostgreSQL does not run as root, and neither unshare nor setpriv (package util-linux) works; "
                "start chartroom as an ordinary user."
            )
        return Identity(kind, UNPRIVILEGED, UNPRIVILEGED)
    return Identity(kind, os.geteuid(), os.getegid())


def _ordinary(owner: os.stat_result | None) -> Identity:
    if owner is not None and owner.st_uid != os.geteuid():
        raise CannotStart(
            "The data directory belongs to another user; start chartroom as that user or use --data-dir."
        )
    if _is_known_user(os.geteuid()):
        return _forced(Kind.SELF)
    # initdb needs a user with a name, which an arbitrary user number of a container does not have.
    if _has_user_namespaces():
        return _forced(Kind.NAMESPACE)
    raise CannotStart(
        "PostgreSQL needs a user with a name; add an entry for this user ID to /etc/passwd."
    )


def _is_known_user(uid: int) -> bool:
    try:
        pwd.getpwuid(uid)
    except KeyError:
        return False
    return True


@functools.cache
def _mapped_uid() -> int:
    """Return the uid of a user other than root with a name, because initdb looks the name up."""
    users = {user.pw_name: user.pw_uid for user in pwd.getpwall() if user.pw_uid != 0}
    return users.get("nobody") or next(iter(users.values()), UNPRIVILEGED)


@functools.cache
def _has_user_namespaces() -> bool:
    return _succeeds([*Identity(Kind.NAMESPACE, 0, 0).prefix, "true"])


def _succeeds(argv: list[str]) -> bool:
    try:
        done = subprocess.run(argv, capture_output=True, check=False, timeout=20)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0
