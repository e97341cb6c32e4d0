import re
import unicodedata
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from console.answers import Identifier
from console.chart_answers import Chart, Item, Patient, Patients
from console.gateway import Missing, Visit

MEDICAL_RECORD_NUMBER = "MR"
SEVERE, ALLERGY = "high", "AllergyIntolerance"
NAMESAKES = 10
ITEMS = 100  # Of the chart, for the allergies.
MONTHS_OF_INFANTS = 24  # Below this age, months are shown instead of years.


class Namesake(StrEnum):
    NONE = ""
    SAME_NAME = "another patient has this name"
    SAME_PERSON = "another patient has this name and birth date"


@dataclass(frozen=True, slots=True)
class Banner:
    """`number` is the medical record number, or another confirmed identifier. `flags` are active;
    `allergies` have high criticality; both are None if they are withheld. `proposed_allergies` do not count.
    `namesake` is None if the search failed or found too many patients.
    """

    patient: Patient
    number: Identifier | None
    age: str | None
    flags: list[Item] | None
    allergies: list[Item] | None
    other_allergies: int
    proposed_allergies: int
    namesake: Namesake | None


async def banner_of(visit: Visit, patient: str) -> Banner | Missing:
    chart = await visit.get(Chart, f"/patients/{patient}/chart", {"limit": ITEMS})
    return chart if isinstance(chart, Missing) else await read_banner(visit, chart)


async def read_banner(visit: Visit, chart: Chart) -> Banner:
    patient = chart.patient
    is_withheld = "allergies" in chart.withheld
    severe = [one for one in chart.allergies if one.criticality == SEVERE]
    return Banner(
        patient,
        number_of(patient),
        age_of(patient, datetime.now(visit.zone).date()),
        None if "flags" in chart.withheld else chart.flags,
        None if is_withheld else severe,
        len(chart.allergies) - len(severe),
        sum(one.type == ALLERGY for one in chart.proposed),
        await _namesake(visit, patient),
    )


def untyped_of(patient: Patient) -> list[Identifier]:
    return [one for one in _confirmed_of(patient) if one.type is None]


def _confirmed_of(patient: Patient) -> list[Identifier]:
    unconfirmed = {(one.system, one.value) for one in patient.unconfirmed_identifiers}
    return [one for one in patient.identifiers if (one.system, one.value) not in unconfirmed]


def number_of(patient: Patient) -> Identifier | None:
    confirmed = _confirmed_of(patient)
    numbers = [one for one in confirmed if one.type == MEDICAL_RECORD_NUMBER]
    return next(iter([*numbers, *confirmed]), None)


def age_of(patient: Patient, today: date) -> str | None:
    """Return the age at death or today, in years; below MONTHS_OF_INFANTS in months or days."""
    try:
        born = date.fromisoformat(patient.birth_date or "")
    except ValueError:
        return None
    if isinstance(patient.deceased, str):
        try:
            today = date.fromisoformat(patient.deceased[:10])
        except ValueError:
            return None
    elif patient.deceased:
        return None
    months = (today.year - born.year) * 12 + today.month - born.month - (today.day < born.day)
    if months < 0:
        return None
    if months >= MONTHS_OF_INFANTS:
        return f"{months // 12} years"
    return _many(months, "month") if months else _many((today - born).days, "day")


def _many(count: int, unit: str) -> str:
    return f"{count} {unit}{'' if count == 1 else 's'}"


async def _namesake(visit: Visit, patient: Patient) -> Namesake | None:
    if not patient.full_name:
        return Namesake.NONE
    found = await visit.search(
        Patients, "/patients/search", {"name": patient.full_name, "limit": NAMESAKES}
    )
    if isinstance(found, Missing):
        return None
    name = _words_of(patient.full_name)
    births = {
        one.birth_date
        for one in found.patients
        if one.id != patient.id
        and one.replaced_by is None
        and _words_of(one.full_name or "") == name
    }
    if not births:
        return None if found.next else Namesake.NONE
    is_same = patient.birth_date is not None and patient.birth_date in births
    return Namesake.SAME_PERSON if is_same else Namesake.SAME_NAME


def _words_of(name: str) -> list[str]:
    """Return the words in alphabetical order, without case and accents."""
    decomposed = unicodedata.normalize("NFKD", name.casefold())
    letters = "".join(one for one in decomposed if not unicodedata.combining(one))
    return sorted(re.split(r"[\s,]+", letters))
