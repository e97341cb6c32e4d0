"""Identifiers as FHIR writes them in searches, `<system>|<value>`, and in If-None-Exist, and which
of them name no person. Pure.
"""

import re
from dataclasses import dataclass
from typing import Annotated
from urllib.parse import unquote
from uuid import UUID

from chassis.http.fields import IDHint

MAX_LENGTH = 255  # For a system, and for a value.
PatientID = Annotated[
    UUID,
    IDHint(
        "The id of a patient is a UUID. A number from elsewhere, such as an MRN, is an identifier: "
        "`POST /patients/search` with `identifier` finds the patient who has it."
    ),
]
# Codes of HL7's table v2-0203 for numbers of things, visits, accounts and groups: relatives share a
# policy, and a sample's number is on all of its results. A type that is not listed names a person.
OF_THINGS = frozenset(
    {
        # Policies and guarantors: Member Number, Subscriber Number, Guarantor internal and external.
        *("MB", "SN", "GI", "GN"),
        # Accounts and cards: of a patient, creditor, debitor, temporary; of a bank; payment cards.
        *("AN", "ANC", "AND", "ANT", "BA", "BC", "AM", "DI", "DS", "MS", "VS"),
        # Orders, samples and results: Accession ID (also of a laboratory), Placer and Filler
        # Identifier and their groups, Specimen ID, Observation Instance Identifier.
        *("ACSN", "LACSN", "PLAC", "FILL", "PGN", "FGN", "SID", "OBI"),
        # Visits, devices, resources and events: Visit number, Serial Number, Universal Device
        # Identifier, Resource identifier, Public Health Event ID.
        *("VN", "SNO", "UDI", "RI", "PHE"),
        # Facility ID, Organization identifier.
        *("FI", "XX"),
    }
)
_CONDITION = "identifier="
_BEFORE_BAR = re.compile(r"((?:[^\\|]|\\.)*)\|(.*)", re.DOTALL)  # Not an escaped bar.
# FHIR's "one or the other": a list whose commas are not escaped, with bars after them.
_SEVERAL = re.compile(r"(?:[^\\,]|\\.)*,(?:[^\\|]|\\.)*\|.*", re.DOTALL)
_ESCAPED = re.compile(r"\\([\\|,$])")
_ENCODED = re.compile(r"%[0-9A-Fa-f]{2}")


@dataclass(frozen=True, slots=True)
class IdentifierQuery:
    """An identifier to search for. `system` is empty for one without a system, None for any."""

    system: str | None
    value: str

    def matches(self, system: str, value: str) -> bool:
        return value == self.value and self.system in {None, system}


def parse_token(token: str) -> IdentifierQuery:
    """Parse `<system>|<value>`, `|<value>` or `<value>`. Raises ValueError."""
    split = _BEFORE_BAR.fullmatch(token)
    system, value = (
        (_unescape(split[1]), _unescape(split[2])) if split else (None, _unescape(token))
    )
    if not value.strip() or "\0" in token or max(len(system or ""), len(value)) > MAX_LENGTH:
        raise ValueError
    return IdentifierQuery(system, value)


def _unescape(text: str) -> str:
    return _ESCAPED.sub(r"\1", text)


def text_of(header: str) -> str:
    """Return the UTF-8 text of a header, which servers read as Latin-1. Raises ValueError."""
    return header.encode("latin-1").decode()


def parse_condition(text: str) -> IdentifierQuery:
    """Parse what If-None-Exist says, URL-encoded or not. Raises ValueError.

    A plus is a space only where the text is certainly encoded: it has a percent escape and no bare
    bar.
    """
    if not text.startswith(_CONDITION) or "&" in text:
        raise ValueError
    token = text.removeprefix(_CONDITION)
    if _ENCODED.search(token):
        token = unquote(token if "|" in token else token.replace("+", " "), errors="strict")
    if _SEVERAL.fullmatch(token):
        raise ValueError
    return parse_token(token)
