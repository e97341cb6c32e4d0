"""Bundles of what a search found. Pure."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import orjson

from chassis.http.fhir_outcomes import outcome_of
from records.facade.mapping.bundles import listed
from records.facade.search.service import Found
from records.facade.service import Shown
from records.fhir.search.criteria import Issue

NO_ONE = "The search names a patient whom you do not see, or who is not known here."
AMBIGUOUS = "Several patients have this number, so that it names none of them."


def searchset_json(found: Found, links: Mapping[str, str], *, base: str) -> bytes:
    """Return a page of a search; `base` is the address of /fhir."""
    return bundle_json(
        found.shown, found.included, _warnings(found), links, base=base, total=found.total
    )


def bundle_json(
    shown: Iterable[Shown],
    included: Iterable[Shown],
    issues: Sequence[dict[str, Any]],  # Any: JSON.
    links: Mapping[str, str],
    *,
    base: str,
    total: int | None = None,
) -> bytes:
    """Return a page of resources, what comes with them, and what is to be said about it."""
    document: dict[str, Any] = {  # Any: JSON.
        "resourceType": "Bundle",
        "type": "searchset",
        "link": [{"relation": name, "url": url} for name, url in links.items()],
    }
    if total is not None:
        document["total"] = total
    entries = [*_entries(shown, "match", base), *_entries(included, "include", base)]
    if issues:
        entries.append({"resource": outcome_of(issues), "search": {"mode": "outcome"}})
    return orjson.dumps(document | listed(entries))


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
    issues = [ignored(issue) for issue in found.ignored]
    if found.is_ambiguous:
        issues.append({"severity": "warning", "code": "multiple-matches", "diagnostics": AMBIGUOUS})
    if found.is_of_no_one:
        issues.append({"severity": "warning", "code": "not-found", "diagnostics": NO_ONE})
    return issues


def ignored(issue: Issue) -> dict[str, Any]:  # Any: JSON.
    """Return the warning that a parameter, or one of its values, did not count."""
    place = {"expression": [f"http.{issue.parameter}"]} if issue.parameter else {}
    return {
        "severity": "warning",
        "code": "not-supported",
        "diagnostics": f"{issue.reason}: the parameter did not count.",
    } | place
