"""`python -m chassis.witness SERVICE COMMAND`: print a witness's public key, list and end its
alarms, and reset a witness that has lost its state.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from pydantic_settings import SettingsConfigDict

from chassis.settings import ProcessSettings, StartupError, read_settings
from chassis.witness.folder import MemoryLost, WitnessFolder


def main(arguments: Sequence[str] | None = None) -> int:
    asked = parser().parse_args(arguments)

    class Settings(ProcessSettings):
        model_config = SettingsConfigDict(env_prefix=f"{asked.service.upper()}_")

        witness_folder: Path
        witness_name: str | None = None

    try:
        settings = read_settings(Settings)
        name = settings.witness_name or f"chartroom/{asked.service}"
        folder = WitnessFolder(settings.witness_folder, name)
        folder.load()
        return _run(asked.command, folder)
    except StartupError as failure:
        sys.stderr.write(f"{failure}\n")
    except OSError as failure:
        sys.stderr.write(f"The witness's folder cannot be used ({failure.strerror}).\n")
    return 1


def parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(prog="python -m chassis.witness", description=__doc__)
    made.add_argument("service", choices=["records", "retrieval"])
    commands = made.add_subparsers(dest="command", required=True)
    commands.add_parser("key", help="print the public key that signs checkpoints")
    commands.add_parser("alarms", help="list the alarms")
    commands.add_parser("end-alarms", help="end all alarms; docs/runbooks/witness.md")
    commands.add_parser(
        "trust-next", help="after the memory was lost: take the next checkpoint without proof"
    )
    return made


def _run(command: str, folder: WitnessFolder) -> int:
    if command == "key":
        sys.stdout.write(f"{folder.signer.key.vkey}\n")
        return 0
    if command == "end-alarms":
        folder.end_alarms()
        sys.stdout.write("No alarm is stored.\n")
        return 0
    if command == "trust-next":
        if not folder.forget():
            sys.stdout.write(
                "The witness has the checkpoints that it signed; nothing was changed.\n"
            )
            return 1
        sys.stdout.write("The next checkpoint of each log is taken without proof.\n")
        return 0
    return _show_alarms(folder)


def _show_alarms(folder: WitnessFolder) -> int:
    lines = [
        f"{origin or 'the file of alarms'}: {one.kind}, from size {one.known_size} to {one.size}, "
        f"since {one.raised_at}."
        for origin, one in folder.alarms().items()
    ]
    try:
        folder.memory()
    except MemoryLost:
        lines.append("The memory is lost: nothing is signed (docs/runbooks/witness.md).")
    sys.stdout.write("".join(f"{line}\n" for line in lines or ["No alarm is stored."]))
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main())
