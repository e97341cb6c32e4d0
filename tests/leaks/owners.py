"""Finds the patients in an answer by the unique mark in each patient's data and by the known owner of each id."""

import base64
import json
import re
from collections.abc import Iterator
from typing import Any

import httpx
from support.problems import code_in

MARK = re.compile(r"qz(\d{5})zq", re.IGNORECASE)
UUID_TEXT = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
CURSOR = re.compile(r"[A-Za-z0-9_-]{24,}")
ITEM_IDS = ("id", "encounter_id", "chunk_id")
REQUEST_HEADERS = {"x-request-id", "x-logged-request-id", "date"}


def mark(patient: int) -> str:
    return f"qz{patient:05}zq"


class Owners:
    def __init__(self) -> None:
        self._owners: dict[str, int] = {}
        self.free: set[str] = set()  # Ids that answers about other patients may contain.

    def note(self, patient: int, *ids: str) -> None:
        self.note_each(dict.fromkeys(ids, patient))

    def note_each(self, patient_of_id: dict[str, int]) -> None:
        self._owners |= patient_of_id
        for one in self.free:
            self._owners.pop(one, None)

    def found_in(self, text: str) -> set[int]:
        texts = [text, *_decoded(text)]
        return {int(one) for part in texts for one in MARK.findall(part)} | {
            self._owners[one]
            for part in texts
            for one in UUID_TEXT.findall(part)
            if one in self._owners
        }

    def shown_by(self, answer: httpx.Response) -> set[int]:
        headers = "\n".join(f"{name}: {value}" for name, value in answer.headers.items())
        return self.found_in(f"{answer.text}\n{headers}")


def _decoded(text: str) -> Iterator[str]:
    for word in CURSOR.findall(text):
        try:
            yield base64.urlsafe_b64decode(word + "=" * (-len(word) % 4)).decode()
        except ValueError:
            continue


def content(answer: httpx.Response) -> tuple[int, Any, dict[str, str]]:
    body = answer.json() if answer.content else None
    if isinstance(body, dict):
        body.pop("request_id", None)
    headers = {name: value for name, value in answer.headers.items() if name not in REQUEST_HEADERS}
    return answer.status_code, body, headers


def code_of(answer: httpx.Response) -> str | None:
    try:
        code = code_in(answer.json()) if answer.is_error else None
    except (json.JSONDecodeError, AttributeError):
        return None
    return None if code is None else str(code)


def values_in(body: Any, key: str) -> list[Any]:
    """Return the values of a JSON key, at any depth, except empty values."""
    if isinstance(body, list):
        return [value for one in body for value in values_in(one, key)]
    if not isinstance(body, dict):
        return []
    own = [body[key]] if body.get(key) else []
    return own + [value for one in body.values() for value in values_in(one, key)]


def ids_in(body: dict[str, Any], key: str) -> list[str]:
    """Return the ids of a list's items, of candidates' patients, or of the matches of a FHIR search."""
    if key == "entry":
        entries = body.get("entry", ())
        return [one["resource"]["id"] for one in entries if one["search"]["mode"] == "match"]
    items = [one["patient"] if key == "candidates" else one for one in body[key]]
    return [next(str(one[name]) for name in ITEM_IDS if name in one) for one in items]


def operations_of(document: dict[str, Any]) -> set[str]:
    return {
        f"{method.upper()} {path}"
        for path, item in document["paths"].items()
        for method in item
        if method != "parameters"
    }
