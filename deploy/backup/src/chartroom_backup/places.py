import os
import pwd
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from chartroom_backup.errors import BackupError
from chartroom_backup.files import unfinished

PASSED_THROUGH = 0o711


class FolderForPostgres:
    """Restores to `target`: `data`, a data directory, and `keys`. `owner` is the user that runs PostgreSQL, if root
    restores.
    """

    def __init__(self, target: Path, postgres: str, owner: str | None) -> None:
        self.target = target
        self._postgres = postgres
        self._owner = _user(owner)
        self._folder = target
        self._settings = target

    @contextmanager
    def filling(self) -> Iterator[Path]:
        # The folder also contains a socket, and the path of a socket must be short.
        with tempfile.TemporaryDirectory(prefix="chartroom-restore-") as settings:
            self._settings = Path(settings)
            with unfinished(self.target) as self._folder:
                if self._owner:
                    self._folder.chmod(PASSED_THROUGH)
                yield self._folder / "data"

    def command(self) -> Sequence[str]:
        files = {
            "config_file": "postgresql.conf",
            "hba_file": "pg_hba.conf",
            "ident_file": "pg_ident.conf",
        }
        options = {setting: self._settings / name for setting, name in files.items()}
        for path in options.values():
            path.touch()
        options["hba_file"].write_text("local all all reject\n", encoding="utf-8")
        options["unix_socket_directories"] = self._settings
        named = [part for name, path in options.items() for part in ("-c", f"{name}={path}")]
        return [*self._as_owner(), self._postgres, "-D", str(self._folder / "data"), *named]

    def put_keys(self, version: Path | None) -> None:
        if version is not None:
            shutil.copytree(version, self._folder / "keys")

    def _as_owner(self) -> Sequence[str]:
        """Give PostgreSQL's files to the owner. Return a command prefix that runs a program as this
        user.
        """
        if self._owner is None:
            return []
        uid, gid = self._owner.pw_uid, self._owner.pw_gid
        for tree in (self._folder / "data", self._settings):
            for path in (*tree.rglob("*"), tree):
                os.chown(path, uid, gid, follow_symlinks=False)
        return ["setpriv", f"--reuid={uid}", f"--regid={gid}", "--clear-groups"]


def _user(name: str | None) -> pwd.struct_passwd | None:
    if os.geteuid() != 0:
        if name is not None:
            raise BackupError("Only root can restore for another user; run it without --owner.")
        return None
    if name is None:
        raise BackupError(
            "PostgreSQL does not run as root; set --owner to the user of your server, such as postgres."
        )
    try:
        return pwd.getpwnam(name)
    except KeyError:
        raise BackupError(f"There is no user {name} here; correct --owner.") from None
