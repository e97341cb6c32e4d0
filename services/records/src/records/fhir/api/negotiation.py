import re
from enum import StrEnum

from chassis.http.fhir_outcomes import FHIR_JSON
from records.fhir.errors import NotAcceptable

JSON = "application/json"
FORMATS = {
    FHIR_JSON: FHIR_JSON,
    "application/json+fhir": FHIR_JSON,
    "json": FHIR_JSON,
    JSON: JSON,
    "text/json": JSON,
    "*/*": FHIR_JSON,
    "application/*": FHIR_JSON,
}
_RETURN = re.compile(r"\s*return\s*=\s*\"?(\w+)\"?\s*", re.IGNORECASE)


def negotiated(accept: str | None, asked: str | None) -> str:
    """Choose the response format; `_format` (`asked`) overrides Accept."""
    if asked is not None:
        accepted = [asked.partition(";")[0].strip().replace(" ", "+")]
    else:
        accepted = [name for part in (accept or "*/*").split(",") if (name := _accepted_type(part))]
    formats = _formats(accepted)
    if not formats:
        raise NotAcceptable
    return FHIR_JSON if FHIR_JSON in formats else formats[0]


def names_fhir(accept: str | None) -> bool:
    """Return whether a FHIR format is accepted by name, instead of by a wildcard."""
    accepted = [_accepted_type(part) or "*" for part in (accept or "*/*").split(",")]
    return bool(_formats([name for name in accepted if "*" not in name]))


def _formats(accepted: list[str]) -> list[str]:
    return [FORMATS[name] for name in map(str.lower, accepted) if name in FORMATS]


def _accepted_type(part: str) -> str | None:
    name, *parameters = (one.strip() for one in part.split(";"))
    refused = any(one.replace(" ", "").rstrip("0") in {"q=", "q=0."} for one in parameters)
    return None if refused else name


class Returned(StrEnum):
    REPRESENTATION = "representation"
    MINIMAL = "minimal"
    OUTCOME = "operationoutcome"


def returned(prefer: str | None) -> Returned:
    for part in re.split(r"[,;]", prefer or ""):
        if matched := _RETURN.fullmatch(part):
            try:
                return Returned(matched[1].lower())
            except ValueError:
                continue
    return Returned.REPRESENTATION


def prefers_lenient(prefer: str | None) -> bool:
    parts = re.split("[,;]", prefer or "")
    return any(part.replace(" ", "").lower() == "handling=lenient" for part in parts)
