"""`python -m audit.verify`: verify audit's log. Exit 0: intact, 1: tampered, 2: unknown."""

import argparse
import json
import os
import sys
import time
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

from audit.verify.bundle import check_bundle
from audit.verify.checkpoints import notes_in, opened, read_keys, witness_of, witnessed
from audit.verify.database import DatabasePlan, check_database
from audit.verify.findings import CannotTell, Finding, Report, Verdict
from audit.verify.single import check_event, check_receipt
from audit.verify.sources import Source, source_of
from audit.verify.whole import Plan, check
from chassis.tlog.checkpoints import Checkpoint
from chassis.tlog.notes import Key

PATIENCE_SECONDS = 10
LOOK_SECONDS = 0.3
TOKEN = "AUDIT_VERIFY_TOKEN"  # noqa: S105 - The name of a variable.
DSN = "AUDIT_VERIFY_DSN"
MAC_KEY = "audit's mac.key, which stays on audit's machine because it can forge events"


def main(arguments: list[str] | None = None) -> int:
    parser = _options()
    options = parser.parse_args(arguments)
    if getattr(options, "keep", False) and options.kept is None:
        parser.error("--keep needs --kept, the file that stores the checkpoint")
    try:
        report = _report(options)
    except CannotTell as error:
        return _tell_unknown(str(error), is_json=options.json)
    except Exception as error:  # noqa: BLE001 - No verdict; Python's own exit code would be one.
        return _tell_unknown(f"{type(error).__name__}: {error}", is_json=options.json)
    if options.json:
        print(json.dumps(report.as_json()))  # noqa: T201 - A command's answer.
    else:
        print(*map(_shown, _lines(report)), sep="\n")  # noqa: T201 - Likewise.
    return report.verdict


def _lines(report: Report) -> Iterator[str]:
    for finding in report.findings:
        yield finding.line
    for name, at in report.witnessed.items():
        if at is None:
            yield f"the witness {name} has not signed this checkpoint"
        else:
            yield f"the witness {name} signed it at {_time_of_witness(at)}"
    if report.said:
        yield report.said
    yield f"{report.verdict.name.lower()}: {report.size} entries, root {report.root}"


def _shown(line: str) -> str:
    """Escape control characters of a line for the terminal, because an attacker may have written
    parts of the line.
    """
    return ascii(line)[1:-1]


def _time_of_witness(at: int) -> str:
    try:
        return datetime.fromtimestamp(at, UTC).isoformat()
    except (ValueError, OverflowError, OSError):  # Beyond the year 9999.
        return f"{at} seconds after 1970"


def _tell_unknown(reason: str, *, is_json: bool) -> int:
    if is_json:
        print(json.dumps({"verdict": "unknown", "reason": reason}))  # noqa: T201 - Likewise.
    else:
        print(_shown(f"cannot tell: {reason}"), file=sys.stderr)  # noqa: T201 - Likewise.
    return Verdict.UNKNOWN


def _options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="audit_verify", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    full = commands.add_parser("full", help="read the whole log")
    update = commands.add_parser("update", help="read what came since the last kept checkpoint")
    for one in (full, update):
        one.add_argument("log", help=f"an address or a folder; {TOKEN} has the token")
        one.add_argument("--key", type=Path, required=True, help="the log's public keys")
        one.add_argument(
            "--kept", type=Path, required=one is update, help="checkpoints kept from before"
        )
        one.add_argument("--keep", action="store_true", help="add the checkpoint to --kept")
    event = commands.add_parser("event", help="check the proof of one event")
    event.add_argument("proof", type=Path)
    event.add_argument(
        "entry", type=Path, nargs="?", help="the event's leaf, where it is not in the proof"
    )
    event.add_argument("--key", type=Path, required=True, help="the log's public keys")
    bundle = commands.add_parser("bundle", help="check all events of one encounter")
    bundle.add_argument("bundle", type=Path, help="what GET /tlog/bundle answered")
    bundle.add_argument("--key", type=Path, required=True, help="the log's public keys")
    receipt = commands.add_parser("receipt", help="check what the sender of an event was given")
    receipt.add_argument("receipt", type=Path)
    receipt.add_argument("--mac-key", type=Path, required=True, help=MAC_KEY)
    database = commands.add_parser("database", help="compare a database with its leaves")
    database.add_argument("dsn", nargs="?", help=f"read-only; without it, {DSN} has it")
    database.add_argument("--mac-key", type=Path, required=True, help=MAC_KEY)
    database.add_argument("--key", type=Path, required=True, help="the log's public keys")
    database.add_argument("--kept", type=Path, help="checkpoints kept elsewhere")
    database.add_argument(
        "--without-changes",
        action="store_true",
        help="do not compare changes of records, whose rows were loaded without events",
    )
    for one in (full, update, event):
        one.add_argument(
            "--witness",
            metavar="VKEY",
            action="append",
            default=[],
            help="who must have signed, too",
        )
    for one in (full, update, event, bundle, database):
        one.add_argument(
            "--rotations", type=Path, help="which key named which, where the log's was rotated"
        )
    for one in (full, update, event, bundle, receipt, database):
        one.add_argument("--json", action="store_true")
    return parser


def _report(options: argparse.Namespace) -> Report:
    if options.command == "event":
        entry = options.entry.read_bytes() if options.entry else None
        witnesses = [witness_of(one) for one in options.witness]
        return check_event(
            options.proof.read_text(), entry, read_keys(options.key, options.rotations), witnesses
        )
    if options.command == "bundle":
        return check_bundle(options.bundle.read_bytes(), read_keys(options.key, options.rotations))
    if options.command == "receipt":
        return check_receipt(options.receipt.read_bytes(), options.mac_key.read_bytes())
    return _database_report(options) if options.command == "database" else _log_report(options)


def _database_report(options: argparse.Namespace) -> Report:
    dsn = options.dsn or os.environ.get(DSN)
    if not dsn:
        raise CannotTell(f"no database: give its DSN, or set {DSN}")
    keys = read_keys(options.key, options.rotations)
    kept = _kept(options.kept, keys) if options.kept else []
    mac_key = options.mac_key.read_bytes()
    plan = DatabasePlan(dsn, mac_key, keys, kept, not options.without_changes)
    return check_database(plan, _progress if sys.stderr.isatty() else lambda _: None)


def _kept(path: Path, keys: Sequence[Key]) -> list[Checkpoint]:
    kept = []
    for note in notes_in(path):
        one = opened(note, keys)
        if isinstance(one, Finding):
            raise CannotTell(f"{path}: {one.detail}")
        kept.append(one)
    return kept


def _log_report(options: argparse.Namespace) -> Report:
    source = source_of(options.log, os.environ.get(TOKEN))
    keys = read_keys(options.key, options.rotations)
    witnesses = [witness_of(one) for one in options.witness]
    patience = PATIENCE_SECONDS if "://" in options.log else 0
    document, now, seen = newest(source, keys, witnesses, patience)
    if isinstance(now, Finding):
        return Report((now,))
    if isinstance(seen, Finding):
        return Report((seen,), now.size, now.root.hex())
    is_new = options.keep and not (options.kept and options.kept.exists())
    kept = _kept(options.kept, keys) if options.kept and not is_new else []
    since = None
    if options.command == "update":
        since = max(kept, key=lambda one: one.size, default=None)
        if since is None:
            raise CannotTell(f"{options.kept}: no checkpoint is kept; run full --keep first")
    plan = Plan(now, kept, since)
    report = check(source, plan, _progress if sys.stderr.isatty() else lambda _: None)
    report = report._replace(witnessed=seen)
    if options.keep and options.kept and report.verdict is Verdict.INTACT:
        with options.kept.open("a") as file:
            file.write(("" if is_new else "\n") + document)
    return report


def newest(
    source: Source, keys: Sequence[Key], witnesses: Sequence[Key], patience: float
) -> tuple[str, Checkpoint | Finding, dict[str, int | None] | Finding]:
    """Witnesses sign later than the log, so the checkpoint is read again for up to `patience` seconds."""
    until = time.monotonic() + patience
    while True:
        document = source.read("checkpoint").decode()
        now = opened(document, keys)
        seen = {} if isinstance(now, Finding) else witnessed(document, witnesses)
        if isinstance(seen, Finding) or None not in seen.values() or time.monotonic() >= until:
            return document, now, seen
        time.sleep(LOOK_SECONDS)


def _progress(checked: int) -> None:
    print(f"\r{checked:,} entries", end="", file=sys.stderr)  # noqa: T201 - A command's answer.


if __name__ == "__main__":
    sys.exit(main())
