"""Wire types of the ranking of patients."""

from collections.abc import Iterable
from typing import Annotated, Self

from pydantic import ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError

from chassis.http.fields import RequestBody, ResponseBody
from chassis.identity.caller import Caller
from records.patients.contacts import Address
from records.patients.matching.scoring import Candidate, Grade, Person
from records.patients.schemas import Gender, PatientOut, PatientOutline, as_found
from records.patients.search.schemas import BirthDate
from records.patients.texts import FullName

MAX_CANDIDATES = 50
USUAL_CANDIDATES = 10


class PatientMatch(RequestBody):
    """What is known of a person: a name or a birth date at least."""

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"name": "Jane Doe", "date_of_birth": "1988-04-12"}]}
    )

    name: FullName | None = None
    date_of_birth: Annotated[
        BirthDate | None, Field(description="YYYY-MM-DD, or as far as it is known")
    ] = None
    gender: Gender | None = None
    address: Address | None = None
    limit: Annotated[int, Field(ge=1, le=MAX_CANDIDATES)] = USUAL_CANDIDATES

    @property
    def person(self) -> Person:
        address = self.address
        texts = () if address is None else (*address.line, address.city, address.text)
        return Person(
            () if self.name is None else (self.name,),
            self.date_of_birth or "",
            "" if self.gender in {None, Gender.UNKNOWN} else str(self.gender),
            tuple(text for text in texts if text),
            "" if address is None else address.postal_code or "",
        )

    @model_validator(mode="after")
    def require_name_or_birth_date(self) -> Self:
        if self.name is None and self.date_of_birth is None:
            raise PydanticCustomError("name_or_birth_date", "a name or a birth date")
        return self


class CandidateOut(ResponseBody):
    """A patient who may be the person."""

    patient: PatientOut | PatientOutline
    score: Annotated[
        float, Field(ge=0, le=1, description="How much of what is known agrees; not calibrated")
    ]
    grade: Annotated[Grade, Field(description="`certain` joins nothing either: a person decides")]


class PatientMatches(ResponseBody):
    """Patients who may be a person, the best first. Without the scope `Patient.r` they are outlines."""

    candidates: list[CandidateOut]

    @classmethod
    def of(cls, found: Iterable[Candidate], caller: Caller) -> Self:
        candidates = [
            CandidateOut(patient=as_found(one.row, caller), score=one.score, grade=one.grade)
            for one in found
        ]
        return cls(candidates=candidates)
