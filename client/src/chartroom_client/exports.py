"""Loads the files of a bulk export into chartroom."""

import re
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from os import PathLike, fspath
from typing import Any

from chartroom_client.errors import Problem
from chartroom_client.export_files import Line, Name, order_of, read_lines
from chartroom_client.synchronous.chartroom import Chartroom
from chartroom_client.types.records import ImportOut

REQUEST_BYTES = 16 * 1024 * 1024  # A longer line is sent alone.
REQUEST_LINES = 5_000  # The service rejects an import with more than 10,000 errors completely.
PAUSE_S = 0.5
NDJSON = "application/fhir+ndjson"
ENTRY = re.compile("/entry/[0-9]+(/resource)?")
OF_LINES = {"body-too-large", "search-too-slow", "import-abandoned"}
# Numbers of lines, by type and file. None: all lines of the type.
Work = Mapping[str, Mapping[str, set[int] | None]]
OnProgress = Callable[[int, int], object]


@dataclass(frozen=True, slots=True)
class Rejected:
    """A line that was not stored. `reasons` have places and rules, without values of the resource."""

    file: str
    line: int
    reasons: tuple[str, ...]


@dataclass(slots=True)
class Loaded:
    """`lines` of the files. `created` and `updated` versions of resources."""

    lines: int = 0
    created: int = 0
    updated: int = 0
    rejected: list[Rejected] = field(default_factory=list)


def load(
    client: Chartroom,
    files: Iterable[str | PathLike[str]],
    *,
    source: str,
    on_progress: OnProgress | None = None,
) -> Loaded:
    """Load NDJSON files, also compressed ones (`.gz`), and return the lines that were not stored.
    `source` is the FHIR address of the exporting system.

    Lines that were rejected, or refer to resources that arrived later, are sent again, in rounds.
    `on_progress` is called after each request, with the number of lines sent in this round and the
    number of its lines. A repeat of a load, also after a crash, changes nothing. Raises OSError or
    EOFError for an unreadable file, before the first request, Problem, Unreachable.
    """
    run = Load(client, source, on_progress)
    run.load([fspath(file) for file in files])
    return run.result


class Load:
    def __init__(self, client: Chartroom, source: str, on_progress: OnProgress | None) -> None:
        self.result = Loaded()
        self._client = client
        self._source = source.rstrip("/")
        self._on_progress = on_progress
        self._again: dict[str, dict[str, set[int]]] = {}
        self._unread: set[str] = set()  # Types with lines that the first round has not read yet.
        self._missing: dict[str, set[str]] = {}  # Ids of rejected resources, by type.

    def load(self, files: Iterable[str]) -> None:
        work, total, before = self._scan(files), self.result.lines, self.result.lines + 1
        while work:
            self._send_round(work, total)
            rejected = len(self.result.rejected)
            if rejected >= before:
                return
            work, before = self._again, rejected
            total = sum(len(each) for files in self._again.values() for each in files.values())

    def _scan(self, files: Iterable[str]) -> Work:
        work: dict[str, dict[str, set[int] | None]] = {}
        for file in dict.fromkeys(files):
            for line in read_lines(file, self._source):
                work.setdefault(line.type, {})[file] = None
                self.result.lines += 1
        self._unread = {*work}
        return work

    def _send_round(self, work: Work, total: int) -> None:
        self._again, self.result.rejected, sent = {}, [], 0
        for lines in _batches(self._lines(work)):
            self._send(lines)
            sent += len(lines)
            if self._on_progress is not None:
                self._on_progress(sent, total)

    def _lines(self, work: Work) -> Iterator[Line]:
        for type_ in sorted(work, key=order_of):
            for file, numbers in work[type_].items():
                for line in read_lines(file, self._source):
                    if line.type == type_ and (numbers is None or line.number in numbers):
                        yield line
            self._unread.discard(type_)

    def _send(self, lines: Sequence[Line]) -> None:
        """Send the lines in halves if the service rejects the whole request."""
        try:
            reasons = self._import(lines)
        except Problem as problem:
            if not _is_about_lines(problem):
                raise
            if len(lines) > 1:
                self._send_halves(lines)
                return
            reasons = {0: [problem.reason]}
        self._note(lines, reasons)

    def _send_halves(self, lines: Sequence[Line]) -> None:
        first, second = lines[: len(lines) // 2], lines[len(lines) // 2 :]
        unread = self._unread
        self._unread = unread | {line.type for line in second}
        self._send(first)
        self._unread = unread
        self._send(second)

    def _import(self, lines: Sequence[Line]) -> dict[int, list[str]]:
        """Return the reasons of rejected lines, by their places in `lines`."""
        answer: ImportOut = self._client.request(
            "POST",
            "/imports/fhir-bundle",
            query={"source": self._source, "on_error": "skip"},
            body=b"\n".join(line.text for line in lines),
            headers={"Content-Type": NDJSON},
        )
        while answer["finished_at"] is None:
            time.sleep(PAUSE_S)
            answer = self._client.read_import(answer["id"], limit=1)
        if answer["problem"] is not None:
            raise Problem(answer["problem"])
        self.result.created += answer["created"]
        self.result.updated += answer["updated"]
        if not answer["skipped"]:
            return {}
        return _reasons_of(self._client.request("GET", f"/imports/{answer['id']}/errors"))

    def _note(self, lines: Sequence[Line], reasons: Mapping[int, list[str]]) -> None:
        """Note the lines to send again. A repeat of a resource without an id could store it twice."""
        stored: set[Name] = set()
        for place, line in enumerate(lines):
            if place in reasons:
                self._missing.setdefault(line.type, set()).add(line.id)
            else:
                self._missing.get(line.type, set()).discard(line.id)
                stored |= line.names
        for place, line in enumerate(lines):
            if place in reasons:
                self.result.rejected.append(Rejected(line.file, line.number, tuple(reasons[place])))
            elif not line.id or not any(map(self._may_arrive, line.references - stored)):
                continue
            self._again.setdefault(line.type, {}).setdefault(line.file, set()).add(line.number)

    def _may_arrive(self, name: Name) -> bool:
        if name.type is None:
            return bool(self._unread) or any(name.id in ids for ids in self._missing.values())
        missing = self._missing.get(name.type, set())
        return name.type in self._unread or (
            bool(missing) if name.id is None else name.id in missing
        )


def _batches(lines: Iterable[Line]) -> Iterator[list[Line]]:
    batch: list[Line] = []
    size = 0
    for line in lines:
        if len(batch) >= REQUEST_LINES or (batch and size + len(line.text) > REQUEST_BYTES):
            yield batch
            batch, size = [], 0
        batch.append(line)
        size += len(line.text) + 1
    if batch:
        yield batch


def _is_about_lines(problem: Problem) -> bool:
    is_of_entry = any(ENTRY.match(one.get("pointer", "")) for one in problem.errors)
    return is_of_entry or problem.code in OF_LINES


def _reasons_of(outcomes: Sequence[Mapping[str, Any]]) -> dict[int, list[str]]:
    return {
        outcome["issue"][0]["extension"][0]["valueInteger"] - 1: [
            f"{ENTRY.sub('', issue['location'][0])} {issue['diagnostics']}".lstrip()
            for issue in outcome["issue"]
        ]
        for outcome in outcomes
    }
