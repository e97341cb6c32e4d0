"""Whom PostgreSQL runs as. It refuses to run as root, so root runs it under another identity,
whichever is possible.

Only the standard library; nothing here changes a file or directory that its caller did not make.
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
# The user most systems have for programs that own nothing; the number is what Linux shows for
# unknown users.
NOBODY = 65534


class Kind(StrEnum):
    SELF = "self"  # An ordinary user: PostgreSQL runs as that user.
    # A user namespace in which this user has another number; files stay this user's.
    NAMESPACE = "namespace"
    NOBODY = "nobody"  # Another user; the cluster's directory belongs to that user.


@dataclass(frozen=True)
class Identity:
    kind: Kind
    uid: int
    gid: int

    @property
    def prefix(self) -> list[str]:
        """What stands before a command line to run it under this identity; each of these programs
        execs the command.
        """
        if self.kind is Kind.NAMESPACE:
            return ["unshare", "--user", f"--map-user={_mapped_uid()}", f"--map-group={NOBODY}"]
        if self.kind is Kind.NOBODY:
            return ["setpriv", f"--reuid={self.uid}", f"--regid={self.gid}", "--clear-groups"]
        return []

    def give(self, path: Path) -> None:
        """Hand a file or an empty directory that the caller has just made to this identity."""
        if self.kind is Kind.NOBODY:
            os.chown(path, self.uid, self.gid)

    def give_tree(self, path: Path) -> None:
        if self.kind is Kind.NOBODY and path.stat().st_uid != self.uid:
            for child in path.rglob("*"):
                os.chown(child, self.uid, self.gid, follow_symlinks=False)
            self.give(path)  # The last, since its owner says that all of it was handed over.

    def can_enter(self, directory: Path) -> bool:
        """Whether this identity reaches `directory`: asked of the system, since modes alone do not
        say it (ACLs).
        """
        return not self.prefix or _succeeds(
            [*self.prefix, "sh", "-c", 'cd -- "$1"', "sh", str(directory)]
        )


def choose_identity(cluster: Path, forced: str | None = None) -> Identity:
    """The identity for a cluster directory that may or may not be there yet."""
    if forced:
        return _forced(Kind(forced) if forced in set(Kind) else None)
    owner = cluster.stat() if cluster.exists() else None
    if os.geteuid() != 0:
        return _ordinary(owner)
    if owner is not None and owner.st_uid != 0:
        # Made under setpriv, or by an ordinary user whose system root now starts: its owner goes on
        # running it.
        return Identity(Kind.NOBODY, owner.st_uid, owner.st_gid)
    return _forced(Kind.NAMESPACE if _has_user_namespaces() else Kind.NOBODY)


def _forced(kind: Kind | None) -> Identity:
    if kind is None:
        raise CannotStart(
            f"{FORCED_BY} is none of {', '.join(Kind)}; unset it or use one of these."
        )
    if kind is Kind.NOBODY:
        if shutil.which("setpriv") is None:
            raise CannotStart(
                "PostgreSQL does not run as root, and neither unshare nor setpriv (package util-linux) works here; "
                "start chartroom as an ordinary user."
            )
        return Identity(kind, NOBODY, NOBODY)
    return Identity(kind, os.geteuid(), os.getegid())


def _ordinary(owner: os.stat_result | None) -> Identity:
    if owner is not None and owner.st_uid != os.geteuid():
        raise CannotStart(
            "The data directory belongs to another user; start chartroom as that user or use --data-dir."
        )
    if _is_known_user(os.geteuid()):
        return _forced(Kind.SELF)
    # initdb wants a user with a name, which a container's arbitrary user number does not have.
    if _has_user_namespaces():
        return _forced(Kind.NAMESPACE)
    raise CannotStart(
        "PostgreSQL needs a user with a name; give this user number an entry in /etc/passwd."
    )


def _is_known_user(uid: int) -> bool:
    try:
        pwd.getpwuid(uid)
    except KeyError:
        return False
    return True


@functools.cache
def _mapped_uid() -> int:
    """A user with a name that is not root, because initdb looks the name up."""
    users = {user.pw_name: user.pw_uid for user in pwd.getpwall() if user.pw_uid != 0}
    return users.get("nobody") or next(iter(users.values()), NOBODY)


@functools.cache
def _has_user_namespaces() -> bool:
    return _succeeds([*Identity(Kind.NAMESPACE, 0, 0).prefix, "true"])


def _succeeds(argv: list[str]) -> bool:
    try:
        # fixed programs.
        done = subprocess.run(argv, capture_output=True, check=False, timeout=20)  # noqa: S603
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0
