"""`python -m audit.destroy_content`: destroy what events say, for good. Their places, hashes and proofs stay."""

import argparse
import asyncio
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

from pydantic import Field, ValidationError
from pydantic_settings import SettingsConfigDict

from audit.destroy_content.service import destroy_content
from audit.leaves.proof_folder import ProofFolder
from chassis.database.connections import Database
from chassis.problems.problem import Problem
from chassis.settings import MigrationSettings, StartupError, explain

REASON_CHARACTERS = 1_000


class Settings(MigrationSettings):
    model_config = SettingsConfigDict(env_prefix="AUDIT_")

    proof_folder: Path
    log_name: Annotated[str, Field(pattern=r"^[^\s+]{1,128}$")] = "chartroom/audit"


def main(arguments: Sequence[str] | None = None) -> int:
    """Return 0, or 1 where nothing was destroyed."""
    options = parser().parse_args(arguments)
    try:
        entry = asyncio.run(_run(Settings(), options.seq, options.reason))
    except ValidationError as failure:
        sys.stderr.write(f"{explain(Settings, failure)}\n")
    except StartupError as failure:
        sys.stderr.write(f"{failure}\n")
    except Problem:
        sys.stderr.write(
            "The database that AUDIT_MIGRATE_DATABASE_URL names did not do it: it cannot be reached, is busy, "
            "or the role may not act as audit_owner. Nothing was destroyed unless the log has an entry.\n"
        )
    else:
        sys.stdout.write(f"Destroyed; event {entry} of the log says so.\n")
        return 0
    return 1


def parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(prog="python -m audit.destroy_content", description=__doc__)
    made.add_argument(
        "--seq",
        type=int,
        action="append",
        required=True,
        help="of an event; may be given several times",
    )
    made.add_argument(
        "--reason", type=_reason, required=True, help="goes into the log for good: name no patient"
    )
    return made


def _reason(text: str) -> str:
    if not 0 < len(text.strip()) <= REASON_CHARACTERS or "\0" in text:
        raise argparse.ArgumentTypeError(f"1 to {REASON_CHARACTERS} characters")
    return text


async def _run(settings: Settings, seqs: Sequence[int], reason: str) -> int:
    proof = ProofFolder(settings.proof_folder, settings.log_name)
    if not proof.file("mac.key").exists():
        raise StartupError(
            f"The folder {settings.proof_folder} has no mac.key; let AUDIT_PROOF_FOLDER name that of audit's keys."
        )
    await proof.load()
    database = Database(settings.database(), schema="audit", pool_size=2)
    try:
        return await destroy_content(database, proof, seqs, reason)
    finally:
        await database.aclose()


if __name__ == "__main__":
    sys.exit(main())
