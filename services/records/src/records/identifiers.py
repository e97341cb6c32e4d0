import re
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


# Resources of these types match by identifier; patients only if the demographics agree, too.
JOINED_BY_IDENTIFIER = frozenset({"Patient", "Practitioner", "Organization"})
# Values that feeds send for an unknown identifier, without case and punctuation. Values of
# punctuation only count, too.
UNKNOWN_VALUES = frozenset(
    {
        *("", "na", "nil", "none", "null", "tbd", "test", "unk", "unknown"),
        *("notapplicable", "notavailable", "notassigned", "notknown", "noid", "nomrn", "nossn"),
        *("unbekannt", "inconnu", "desconocido", "sconosciuto", "onbekend"),
    }
)
_FILLED_UP = re.compile(r"0+|9{7,}|x{2,}")
LONGEST_SHORT_CODE = 2
SOCIAL_SECURITY = "SS"
US_SOCIAL_SECURITY = frozenset({"http://hl7.org/fhir/sid/us-ssn", "urn:oid:2.16.840.1.113883.4.1"})
# One digit nine times, the first nine digits, and numbers printed on sample cards.
_SAMPLE_OF_SOCIAL_SECURITY = re.compile(r"(\d)\1{8}|123456789|078051120|219099999|98765432\d")


@dataclass(frozen=True, slots=True)
class IdentifierQuery:
    """`system` is "" for an identifier without a system, None for any system."""

    system: str | None
    value: str

    def matches(self, system: str, value: str) -> bool:
        return value == self.value and self.system in {None, system}


def is_placeholder(
    system: str | None, value: str, type_: str | None = None, *, of: str = "Patient"
) -> bool:
    """Whether a value stands for an unknown identifier, so that it does not identify a resource of the
    type `of`. Of practitioners and organizations, short values such as `0` and `NA` are codes.
    """
    bare = "".join(filter(str.isalnum, value)).lower()
    is_short_code = bare and len(value) <= LONGEST_SHORT_CODE
    if of not in JOINED_BY_IDENTIFIER or (of != "Patient" and is_short_code):
        return False
    if bare in UNKNOWN_VALUES or _FILLED_UP.fullmatch(bare):
        return True
    is_social_security = system in US_SOCIAL_SECURITY or type_ == SOCIAL_SECURITY
    return is_social_security and _SAMPLE_OF_SOCIAL_SECURITY.fullmatch(bare) is not None


def text_of(header: str) -> str:
    """Decode a header, which servers read as Latin-1, as UTF-8. Raises ValueError."""
    return header.encode("latin-1").decode()
