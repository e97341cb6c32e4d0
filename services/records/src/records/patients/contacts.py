"""Wire types of how, where and in which language a patient is reached."""

from typing import Annotated, Self

from pydantic import Field, StrictBool, model_validator
from pydantic_core import PydanticCustomError

from chassis.http.fields import STORABLE, AtMost, RequestBody, ResponseBody
from records.limits import (
    MAX_ADDRESSES,
    MAX_CONTACT,
    MAX_LANGUAGES,
    MAX_LINE,
    MAX_LINES,
    MAX_POSTAL_CODE,
    MAX_TELECOM,
)
from records.patients.contact_codes import (
    LANGUAGE_PATTERN,
    MAX_LANGUAGE,
    AddressUse,
    ContactSystem,
    ContactUse,
)
from records.patients.texts import NamePart, matching

Line = Annotated[str, Field(max_length=MAX_LINE), STORABLE]


class ContactPoint(RequestBody):
    """A number or an address by which a person is reached."""

    system: ContactSystem | None = None
    value: Annotated[str, Field(max_length=MAX_CONTACT), STORABLE]
    use: ContactUse | None = None


class Address(RequestBody):
    """A postal address of a person, as one text or in parts."""

    use: AddressUse | None = None
    text: Line | None = None
    line: Annotated[tuple[Line, ...], AtMost(MAX_LINES)] = ()
    city: NamePart | None = None
    state: NamePart | None = None
    postal_code: Annotated[str, Field(max_length=MAX_POSTAL_CODE), STORABLE] | None = None
    country: NamePart | None = None

    @model_validator(mode="after")
    def require_text_or_part(self) -> Self:
        parts = (self.text, self.line, self.city, self.state, self.postal_code, self.country)
        if not any(parts):
            raise PydanticCustomError("address_of_something", "an address with a text or a part")
        return self


class Communication(RequestBody):
    """A language in which a person can be spoken to."""

    language: Annotated[
        str,
        Field(max_length=MAX_LANGUAGE, description="A tag of BCP 47, such as `en` or `pt-BR`"),
        matching(LANGUAGE_PATTERN, "language_tag"),
    ]
    preferred: Annotated[
        StrictBool | None, Field(description="Whether the person prefers it to others")
    ] = None


Telecom = Annotated[tuple[ContactPoint, ...], AtMost(MAX_TELECOM)]
Addresses = Annotated[tuple[Address, ...], AtMost(MAX_ADDRESSES)]
Communications = Annotated[tuple[Communication, ...], AtMost(MAX_LANGUAGES)]


class ContactPointOut(ResponseBody):
    """A number or an address by which a person is reached."""

    system: str | None
    value: str
    use: str | None


class AddressOut(ResponseBody):
    """A postal address of a person."""

    use: str | None
    text: str | None
    line: list[str]
    city: str | None
    state: str | None
    postal_code: str | None
    country: str | None


class CommunicationOut(ResponseBody):
    """A language in which a person can be spoken to."""

    language: str
    preferred: bool | None
