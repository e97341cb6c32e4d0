from dataclasses import dataclass
from typing import Annotated
from uuid import UUID

from chassis.http.fields import IDHint

MAX_LENGTH = 255
PatientID = Annotated[
    UUID,
    IDHint(
        "The id of a patient is a UUID. A number from elsewhere, such as an MRN, is an identifier. "
        "Search for the patient by this identifier."
    ),
]
# Codes of HL7's table v2-0203 for things, visits, accounts and groups. All other types identify a
# person.
OF_THINGS = frozenset(
    {
        # Policies and guarantors.
        *("MB", "SN", "GI", "GN"),
        # Accounts and cards.
        *("AN", "ANC", "AND", "ANT", "BA", "BC", "AM", "DI", "DS", "MS", "VS"),
        # Orders, samples and results.
        *("ACSN", "LACSN", "PLAC", "FILL", "PGN", "FGN", "SID", "OBI"),
        *("VN", "SNO", "UDI", "RI", "PHE"),
        # Facilities and organizations.
        *("FI", "XX"),
    }
)


@dataclass(frozen=True, slots=True)
class IdentifierQuery:
    """`system` is "" for an identifier without a system, None for any system."""

    system: str | None
    value: str

    def matches(self, system: str, value: str) -> bool:
        return value == self.value and self.system in {None, system}


def text_of(header: str) -> str:
    """Decode a header, which servers read as Latin-1, as UTF-8. Raises ValueError."""
    return header.encode("latin-1").decode()
