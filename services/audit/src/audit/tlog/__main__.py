"""`python -m audit.tlog`: print the log's public key, rotate it, and show or end an alarm."""

import argparse
import asyncio
import sys
from collections.abc import Sequence

from audit.leaves.proof_folder import ProofFolder
from audit.settings import ProofSettings
from audit.tlog.checkpoint_file import CheckpointFile
from chassis.settings import StartupError, read_settings


def main(arguments: Sequence[str] | None = None) -> int:
    """Return 0, or 1 if there is an alarm or the key folder cannot be read."""
    command = parser().parse_args(arguments).command
    try:
        settings = read_settings(ProofSettings)
        proof = ProofFolder(settings.proof_folder, settings.log_name)
        asyncio.run(proof.load())
        return _run(command, proof)
    except StartupError as failure:
        sys.stderr.write(f"{failure}\n")
    return 1


def parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(prog="python -m audit.tlog", description=__doc__)
    commands = made.add_subparsers(dest="command", required=True)
    commands.add_parser("key", help="print the public key that signs the log's checkpoints")
    commands.add_parser(
        "rotate-key",
        help="replace the signing key at the next start; see docs/runbooks/log-keys.md",
    )
    commands.add_parser("rotations", help="print the signed history of keys")
    commands.add_parser("alarm", help="show the alarm, if there is one")
    commands.add_parser("end-alarm", help="allow signing again; see docs/runbooks/log-alarm.md")
    return made


def _run(command: str, proof: ProofFolder) -> int:
    alarms = proof.alarms
    if command == "key":
        sys.stdout.write(f"{proof.signer.key.vkey}\n")
        return 0
    if command == "rotate-key":
        _require_signed_name(proof)
        sys.stdout.write(f"From the next start on: {proof.rotate().new.vkey}\n")
        return 0
    if command == "rotations":
        sys.stdout.write(proof.rotations())
        return 0
    if command == "end-alarm":
        alarms.end()
        sys.stdout.write("The log may be signed again.\n")
        return 0
    alarm = alarms.read()
    if alarm is None:
        sys.stdout.write("No alarm is stored.\n")
        return 0
    place = "" if alarm.seq is None else f" at seq {alarm.seq}"
    sys.stdout.write(f"{alarm.kind}{place}, since {alarm.raised_at}. Nothing more is signed.\n")
    return 1


def _require_signed_name(proof: ProofFolder) -> None:
    signed = CheckpointFile(proof.file("checkpoints")).last_origin()
    if signed not in {None, proof.log_name}:
        raise StartupError(
            f"The log was last signed as {signed}, not as {proof.log_name}; set AUDIT_LOG_NAME to that name, "
            "or start audit under another name first. Nothing was changed."
        )


if __name__ == "__main__":
    sys.exit(main())
