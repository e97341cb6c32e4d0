"""Wire types of patients."""

from datetime import UTC, date, datetime
from typing import Annotated, Self
from uuid import UUID

from pydantic import AfterValidator, ConfigDict, Field
from pydantic_core import PydanticCustomError

from chassis.pool import Row
from chassis.wire import STORABLE, CalendarDate, RequestBody, ResponseBody


def not_in_future(value: date) -> date:
    """Return `value` unless nobody on Earth has reached that day yet (UTC+14 is the earliest clock)."""
    if value > earliest_clock_today():
        raise PydanticCustomError("not_in_future", "a date of birth lies in the past")
    return value


def earliest_clock_today() -> date:
    """Return today's date where the day begins first, so that a newborn there can be registered."""
    return datetime.fromtimestamp(datetime.now(UTC).timestamp() + 14 * 3600, UTC).date()


FullName = Annotated[str, Field(max_length=200), STORABLE]
DateOfBirth = Annotated[CalendarDate, AfterValidator(not_in_future)]


class PatientCreate(RequestBody):
    """A person to register."""

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"full_name": "Jane Doe", "date_of_birth": "1988-04-12"}]}
    )

    full_name: FullName
    date_of_birth: DateOfBirth | None = None


class PatientOut(ResponseBody):
    """A registered patient."""

    id: UUID
    full_name: str
    date_of_birth: date | None
    created_at: datetime

    @classmethod
    def of_row(cls, row: Row) -> Self:
        """Show a patient, read as a row."""
        return cls(
            id=row["id"],
            full_name=row["full_name"],
            date_of_birth=row["date_of_birth"],
            created_at=row["created_at"],
        )
