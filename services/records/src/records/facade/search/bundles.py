"""Bundles of what a search found. Pure."""

from collections.abc import Iterable, Mapping
from typing import Any

import orjson

from records.facade.search.service import Found
from records.facade.service import Shown
from records.fhir.search.criteria import Issue

AMBIGUOUS = "Several patients have this number, so that it names none of them."


def searchset_json(found: Found, links: Mapping[str, str], *, base: str) -> bytes:
    """Return a page of a search; `base` is the address of /fhir."""
    document: dict[str, Any] = {  # Any: JSON.
        "resourceType": "Bundle",
        "type": "searchset",
        "link": [{"relation": name, "url": url} for name, url in links.items()],
    }
    if found.total is not None:
        document["total"] = found.total
    entries = [
        *_entries(found.shown, "match", base),
        *_entries(found.included, "include", base),
        *_warnings(found),
    ]
    if entries:  # FHIR has no empty lists.
        document["entry"] = entries
    return orjson.dumps(document)


def _entries(shown: Iterable[Shown], mode: str, base: str) -> list[dict[str, Any]]:  # Any: JSON.
    return [
        {
            "fullUrl": f"{base}/{one.identity.type}/{one.identity.id}",
            "resource": orjson.Fragment(one.body),
            "search": {"mode": mode},
        }
        for one in shown
    ]


def _warnings(found: Found) -> list[dict[str, Any]]:  # Any: JSON.
    issues = [_ignored(issue) for issue in found.ignored]
    if found.is_ambiguous:
        issues.append({"severity": "warning", "code": "multiple-matches", "diagnostics": AMBIGUOUS})
    if not issues:
        return []
    outcome = {"resourceType": "OperationOutcome", "issue": issues}
    return [{"resource": outcome, "search": {"mode": "outcome"}}]


def _ignored(issue: Issue) -> dict[str, Any]:  # Any: JSON.
    place = {"expression": [f"http.{issue.parameter}"]} if issue.parameter else {}
    return {
        "severity": "warning",
        "code": "not-supported",
        "diagnostics": f"{issue.reason}: the parameter did not count.",
    } | place
