"""What must not be there yet for a resource to be created: If-None-Exist, or the same as a query. Pure."""

from dataclasses import dataclass

from chassis.problems.problem import FieldError, Invalid
from records.identifiers import IdentifierQuery, parse_condition, parse_token

FORM = "identifier=<system>|<value>, or _id=<id>"


@dataclass(frozen=True, slots=True)
class Condition:
    """A search by one of both."""

    identifier: IdentifierQuery | None = None
    id: str | None = None


def condition_of(
    type_: str, header: str | None, identifier: str | None, id_: str | None
) -> Condition | None:
    """Return what a request asks for by its header or its query; None where it asks for nothing.
    Raises Invalid for more than one condition, and for another one.
    """
    given = [one for one in (header, identifier, id_) if one is not None]
    if not given:
        return None
    place = FieldError("/if-none-exist", "identifier-condition", FORM, "header")
    if len(given) > 1:
        raise Invalid(errors=(place,))
    try:
        if id_ is not None:
            return Condition(id=id_)
        if identifier is not None:
            place = FieldError("/identifier", "identifier-token", location="query")
            return Condition(_with_system(parse_token(identifier), type_))
        text = given[0].strip().removeprefix(type_).removeprefix("?")
        if text.startswith("_id="):
            return Condition(id=text.removeprefix("_id="))
        return Condition(_with_system(parse_condition(text), type_))
    except ValueError:
        raise Invalid(errors=(place,)) from None


def _with_system(identifier: IdentifierQuery, type_: str) -> IdentifierQuery:
    """Raises ValueError for `|value`, which is known of patients only."""
    if identifier.system == "" and type_ != "Patient":
        raise ValueError
    return identifier
