import re
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace

from chassis.any_types import JSON, JSONObject
from chassis.problems.problem import MAX_ERRORS, FieldError, Problem
from records.fhir.bundles.bundle_json import line_of, read_envelope, read_resource, split_import
from records.fhir.bundles.patient_mapping import read_identifiers
from records.fhir.bundles.references import ByIdentifier
from records.fhir.errors import SeveralResourcesMatch
from records.fhir.r4.strict_json import InvalidElement, SeveralInvalid

ENTRY = re.compile("/entry/([0-9]+)")
WITH_ALL_ERRORS = (SeveralInvalid, SeveralResourcesMatch)
MAX_SKIPPED = 10_000  # A file with more errors probably has another format.


@dataclass(frozen=True, slots=True)
class SkippedEntry:
    index: int
    line: int | None
    errors: tuple[FieldError, ...]

    @property
    def document(self) -> JSONObject:
        errors = [error.document() for error in self.errors]
        return {"index": self.index, "line": self.line, "errors": errors}


Skipped = dict[int, SkippedEntry]


def skip_refused(skipped: Skipped, refused: Problem, text: bytes) -> None:
    """Skip entries with errors. Two entries that break a rule together are both skipped. Raises
    `refused` if an error belongs to no entry, or after MAX_SKIPPED entries.
    """
    found: dict[int, list[FieldError]] = {}
    for error in errors_of(refused):
        for pointer, other in ((error.pointer, error.other), (error.other, error.pointer)):
            if pointer is None:
                continue
            place = ENTRY.match(pointer)
            if place is None:
                raise refused
            found.setdefault(int(place[1]), []).append(replace(error, pointer=pointer, other=other))
    if not found.keys() - skipped.keys() or len(found.keys() | skipped.keys()) > MAX_SKIPPED:
        raise refused
    entries = split_import(text).entries
    for index, broken in found.items():
        skipped.setdefault(
            index, SkippedEntry(index, line_of(entries[index]), tuple(broken[:MAX_ERRORS]))
        )


def errors_of(refused: Problem) -> Sequence[FieldError]:
    return refused.all_errors if isinstance(refused, WITH_ALL_ERRORS) else refused.errors


def numbers_of_patients(entries: Iterable[bytes]) -> set[ByIdentifier]:
    """Return the identifiers of the patients among skipped entries, as far as they are readable."""
    found: set[ByIdentifier] = set()
    for entry in entries:
        with suppress(InvalidElement, RecursionError):
            _, text = read_envelope(entry, "")
            resource = read_resource(text or b"{}", "")
            if resource.text("resourceType") == "Patient":
                found |= {
                    ByIdentifier("Patient", system, one.value)
                    for one in read_identifiers(resource)
                    if not one.has_ended
                    for system in (one.system, None)
                }
    return found


def restored(documents: Sequence[Mapping[str, JSON]]) -> Skipped:
    return {
        one["index"]: SkippedEntry(one["index"], one["line"], tuple(map(_error_of, one["errors"])))
        for one in documents
    }


def _error_of(document: Mapping[str, JSON]) -> FieldError:
    return FieldError(
        document["pointer"],
        document["rule"],
        document.get("allowed"),
        other=document.get("other"),
    )
