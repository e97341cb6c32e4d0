"""Identifiers as FHIR writes them into searches, `<system>|<value>`, and If-None-Exist, which holds
one. Pure.
"""

import re
from dataclasses import dataclass
from typing import Annotated
from urllib.parse import unquote
from uuid import UUID

from chassis.http.fields import IDHint

CONDITION = "identifier="
BEFORE_BAR = re.compile(r"((?:[^\\|]|\\.)*)\|(.*)", re.DOTALL)  # A bar behind a backslash is none.
# FHIR's "one or the other": a list whose commas are bare, and bars behind them.
SEVERAL = re.compile(r"(?:[^\\,]|\\.)*,(?:[^\\|]|\\.)*\|.*", re.DOTALL)
ESCAPED = re.compile(r"\\([\\|,$])")
ENCODED = re.compile(r"%[0-9A-Fa-f]{2}")
PatientID = Annotated[
    UUID,
    IDHint(
        "The id of a patient is a UUID. A number from elsewhere, such as an MRN, is an identifier: "
        "`POST /patients/search` with `identifier` finds the patient who has it."
    ),
]
MAX_LENGTH = 255  # Of a system, of a value.


@dataclass(frozen=True, slots=True)
class Wanted:
    """An identifier that is looked for. `system` is empty for one that has none, None for any."""

    system: str | None
    value: str

    def is_met_by(self, system: str, value: str) -> bool:
        """Whether an identifier is one that is looked for."""
        return value == self.value and self.system in {None, system}


def parse_token(token: str) -> Wanted:
    """Return what `<system>|<value>`, `|<value>` or `<value>` looks for. Raises ValueError."""
    split = BEFORE_BAR.fullmatch(token)
    system, value = (plain(split[1]), plain(split[2])) if split else (None, plain(token))
    if not value.strip() or "\0" in token or max(len(system or ""), len(value)) > MAX_LENGTH:
        raise ValueError
    return Wanted(system, value)


def plain(text: str) -> str:
    """Return `text` without the backslashes that FHIR puts before characters that mean something in
    a search.
    """
    return ESCAPED.sub(r"\1", text)


def parse_condition(header: str) -> Wanted:
    """Return what the header If-None-Exist looks for, URL-encoded or not. Raises ValueError.

    A plus is a space only where the text is encoded for certain: something is, and no bar is bare.
    """
    if not header.startswith(CONDITION) or "&" in header:
        raise ValueError
    # Servers read headers as Latin-1.
    token = header.removeprefix(CONDITION).encode("latin-1").decode()
    if ENCODED.search(token):
        token = unquote(token if "|" in token else token.replace("+", " "), errors="strict")
    if SEVERAL.fullmatch(token):
        raise ValueError
    return parse_token(token)
