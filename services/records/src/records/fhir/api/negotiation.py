"""How clients want their answers: the format, and what the header Prefer asks for (RFC 7240). Pure."""

import re
from enum import StrEnum

from chassis.http.fhir_outcomes import FHIR_JSON
from records.errors import NotAcceptable

JSON = "application/json"
# By the names that `_format` and Accept have for them. A client that takes anything gets the first.
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
    """Return the media type of an answer: `asked` is the parameter `_format`, which counts before
    the header Accept. Raises NotAcceptable where the client takes no JSON.
    """
    if asked is not None:
        # A plus that is not encoded arrives as a space.
        taken = [asked.partition(";")[0].strip().replace(" ", "+")]
    else:
        taken = [name for part in (accept or "*/*").split(",") if (name := _taken(part))]
    formats = [FORMATS[name] for name in map(str.lower, taken) if name in FORMATS]
    if not formats:
        raise NotAcceptable
    return FHIR_JSON if FHIR_JSON in formats else formats[0]


def _taken(part: str) -> str | None:
    """Return the media type of a part of Accept; None for one that the client refuses."""
    name, *parameters = (one.strip() for one in part.split(";"))
    refused = any(one.replace(" ", "").rstrip("0") in {"q=", "q=0."} for one in parameters)
    return None if refused else name


class Returned(StrEnum):
    REPRESENTATION = "representation"
    MINIMAL = "minimal"
    OUTCOME = "operationoutcome"


def returned(prefer: str | None) -> Returned:
    """Return what a client wants; the resource, where it does not say or says something else."""
    for part in re.split(r"[,;]", prefer or ""):
        if matched := _RETURN.fullmatch(part):
            try:
                return Returned(matched[1].lower())
            except ValueError:
                continue
    return Returned.REPRESENTATION


def prefers_lenient(prefer: str | None) -> bool:
    """Whether a client's header Prefer asks to ignore what is not understood."""
    parts = re.split("[,;]", prefer or "")
    return any(part.replace(" ", "").lower() == "handling=lenient" for part in parts)
