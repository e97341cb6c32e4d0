"""The state of a cluster's directory. Only a cluster that is marked as unfinished is deleted."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from chartroom.errors import RESTORE, CannotStart
from chartroom.files import sync_directory, write_atomically

# Files that only initdb creates in a cluster.
PARTS = (
    "PG_VERSION",
    "base",
    "global/pg_control",
    "pg_hba.conf",
    "pg_multixact",
    "pg_tblspc",
    "pg_wal",
    "pg_xact",
)


class Cluster:
    def __init__(self, directory: Path) -> None:
        self.directory = directory
        self.data = directory / "data"
        self.password_file = directory / "administrator-password"
        self._mark = directory / "data-unfinished"

    @property
    def is_missing(self) -> bool:
        """Whether the cluster's initdb has never completed."""
        return self._mark.exists() or not (self.data.exists() or self.password_file.exists())

    @contextmanager
    def creating(self) -> Iterator[None]:
        """Replace an unfinished cluster, and mark the new one as complete after the block."""
        write_atomically(
            self._mark,
            "initdb has not finished `data`; the next start deletes and recreates the folder.\n",
        )
        if self.data.exists():
            shutil.rmtree(self.data)
        yield
        sync_directory(self.directory)
        self._mark.unlink()
        sync_directory(self.directory)

    def check(self, major: int) -> None:
        parts = [*(self.data / part for part in PARTS), self.password_file]
        # The first file: its version decides which chartroom can restore the others.
        if not parts[0].exists():
            raise CannotStart(self._damaged(parts[0]))
        found = parts[0].read_text(encoding="ascii", errors="replace").strip()
        if found != str(major):
            raise CannotStart(
                f"{self.directory} was made by PostgreSQL {found} and this is PostgreSQL {major}; "
                "start the chartroom version that made it, or use another --data-dir."
            )
        for part in parts:
            if not part.exists():
                raise CannotStart(self._damaged(part))

    def _damaged(self, part: Path) -> str:
        return (
            f"The database in {self.data} is damaged, {part} is missing: replace this part with a copy or {RESTORE}, "
            f"or remove {self.directory} if nothing was ever stored in it."
        )
