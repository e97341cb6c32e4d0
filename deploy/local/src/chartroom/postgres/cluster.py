"""What a cluster's directory holds: a whole cluster, one that initdb did not finish, a damaged one,
or none.

Only a cluster that the mark beside it calls unfinished may be removed: any other may hold data.
"""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from chartroom.errors import RESTORE, CannotStart
from chartroom.files import sync_directory, write_whole

# Of what initdb makes, what PostgreSQL never makes again.
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


@dataclass(frozen=True)
class Cluster:
    """PostgreSQL's `data`, and beside it the administrator's password and the mark."""

    directory: Path

    @property
    def data(self) -> Path:
        return self.directory / "data"

    @property
    def password_file(self) -> Path:
        return self.directory / "administrator-password"

    @property
    def is_missing(self) -> bool:
        """Whether it was never made, or not to the end; what there is of it then holds nothing."""
        return self._mark.exists() or not (self.data.exists() or self.password_file.exists())

    @contextmanager
    def being_made(self) -> Iterator[None]:
        """For initdb: removes what a killed one has left; what it makes counts once the block has
        ended.
        """
        write_whole(self._mark, "initdb has not finished `data`: the next start makes it anew.\n")
        if self.data.exists():
            shutil.rmtree(self.data)
        yield
        sync_directory(self.directory)
        self._mark.unlink()
        sync_directory(self.directory)

    def check(self, major: int) -> None:
        """Raise CannotStart where a part is missing or another version of PostgreSQL made it."""
        parts = [*(self.data / part for part in PARTS), self.password_file]
        # The first decides which version has to restore it.
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
            f"The database in {self.data} is damaged, {part} is missing: put it back or {RESTORE}, "
            f"or remove {self.directory} if nothing was ever stored in it."
        )

    @property
    def _mark(self) -> Path:
        return self.directory / "data-unfinished"
