"""`python -m audit.record_restore`: say in a restored log that it was, and find what to destroy again."""

import argparse
import asyncio
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

from pydantic import Field, SecretStr, ValidationError
from pydantic_settings import SettingsConfigDict

from audit.leaves.proof_folder import ProofFolder
from audit.record_restore.service import Recorded, Restore, record_restore
from chassis.database.connections import Database
from chassis.problems.problem import Problem
from chassis.settings import MigrationSettings, StartupError, database_address, explain

CHARACTERS = 1_000
FORMER = "chartroom/audit"


class Settings(MigrationSettings):
    model_config = SettingsConfigDict(env_prefix="AUDIT_")

    proof_folder: Path
    log_name: Annotated[str, Field(pattern=r"^[^\s+]{1,128}$")] = FORMER
    former_database_url: SecretStr | None = None
    former_database_password: SecretStr | None = None
    former_proof_folder: Path | None = None


def main(arguments: Sequence[str] | None = None) -> int:
    """Return 0, or 1 where nothing was recorded."""
    options = parser().parse_args(arguments)
    restore = Restore(options.at, options.by, options.reason, options.erased)
    try:
        settings = Settings()
        done = asyncio.run(_run(settings, options.former_name, restore))
    except ValidationError as failure:
        sys.stderr.write(f"{explain(Settings, failure)}\n")
    except StartupError as failure:
        sys.stderr.write(f"{failure}\n")
    except Problem:
        sys.stderr.write(
            "A database that AUDIT_MIGRATE_DATABASE_URL or AUDIT_FORMER_DATABASE_URL names did not do it: it cannot "
            "be reached, is busy, or the role may not act as audit_owner. Nothing was recorded unless the log has "
            "an event.\n"
        )
    else:
        _say(done, is_read=settings.former_database_url is not None)
        return 0
    return 1


def parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(prog="python -m audit.record_restore", description=__doc__)
    made.add_argument("--at", type=_time, required=True, help="the time that was restored")
    made.add_argument("--by", type=_text, required=True, help="who restored it")
    made.add_argument(
        "--reason", type=_text, required=True, help="goes into the log for good: name no patient"
    )
    made.add_argument("--former-name", default=FORMER, help="the log's name before")
    made.add_argument(
        "--erased",
        type=int,
        action="append",
        default=[],
        metavar="SEQ",
        help="of an event whose content was destroyed after that time, where the former database is gone; "
        "may be given several times",
    )
    return made


def _time(text: str) -> datetime:
    try:
        time = datetime.fromisoformat(text)
    except ValueError:
        time = datetime.min  # noqa: DTZ901 - Refused below.
    if time.tzinfo is None:
        raise argparse.ArgumentTypeError("write it with its offset, as 2026-11-20T08:34:25+00:00")
    return time.astimezone(UTC)


def _text(text: str) -> str:
    if not 0 < len(text.strip()) <= CHARACTERS or "\0" in text:
        raise argparse.ArgumentTypeError(f"1 to {CHARACTERS} characters")
    return text


async def _run(settings: Settings, former_name: str, restore: Restore) -> Recorded:
    proof = ProofFolder(settings.proof_folder, settings.log_name)
    former = ProofFolder(settings.former_proof_folder or settings.proof_folder, former_name)
    for folder in (proof, former):
        if not folder.file("mac.key").exists():
            raise StartupError(
                f"The folder {folder.file('mac.key').parent} has no mac.key; let AUDIT_PROOF_FOLDER name that of "
                "audit's keys, and AUDIT_FORMER_PROOF_FOLDER the one from before, or nothing."
            )
        await folder.load()
    database = Database(settings.database(), schema="audit", pool_size=2)
    try:
        async with _former(settings) as before:
            return await record_restore(database, before, proof, former, restore)
    finally:
        await database.aclose()


@asynccontextmanager
async def _former(settings: Settings) -> AsyncIterator[Database | None]:
    if settings.former_database_url is None:
        yield None
        return
    address = database_address(settings.former_database_url, settings.former_database_password)
    database = Database(address, schema="audit", pool_size=1)
    try:
        yield database
    finally:
        await database.aclose()


def _say(done: Recorded, *, is_read: bool) -> None:
    said = [f"Event {done.seq} of the log says that it was restored."]
    if done.lost is not None:
        said.append(f"At least {done.lost} events of the former log are gone.")
    if done.to_destroy:
        chosen = " ".join(f"--seq {seq}" for seq in done.to_destroy)
        said.append(
            f"Their content was destroyed before and is back; destroy it again:\n"
            f'python -m audit.destroy_content {chosen} --reason "destroyed before the log was restored"'
        )
    elif is_read:
        said.append("No content that was destroyed is back.")
    else:
        said.append(
            "Whether content that was destroyed is back is not known: the former database was not read."
        )
    sys.stdout.write("\n".join(said) + "\n")


if __name__ == "__main__":
    sys.exit(main())
