import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from bench.quality.charts.concepts import (
    ACUTE,
    ALLERGENS,
    DEVICES,
    LABS,
    PRESSURE,
    PROCEDURES,
    REPORTS,
    SMOKING,
    TREATMENTS,
    VACCINES,
    VISITS,
    VITALS,
    Concept,
    Treatment,
)

SYSTEM = "https://clinic.example/codes"
BEGINNING = datetime(2012, 1, 1, 9, tzinfo=UTC)
DAYS = 365 * 12
Body = Mapping[str, Any]  # Any: JSON.


@dataclass(frozen=True, slots=True)
class Resource:
    ref: str
    type: str
    of: Concept
    at: datetime
    body: Body

    @property
    def counts(self) -> bool:
        return self.body.get("status") not in {"not-done", "cancelled", "planned"}


@dataclass(slots=True)
class Chart:
    name: str
    resources: list[Resource] = field(default_factory=list)
    treatments: Sequence[Treatment] = ()

    def add(self, type_: str, of: Concept, at: datetime, **members: Any) -> None:  # Any: JSON.
        ref = f"{self.name}/{type_}/{len(self.resources)}"
        body = {"resourceType": type_, **members}
        self.resources.append(Resource(ref, type_, of, at, body))

    def of(self, type_: str, concept: Concept | None = None) -> list[Resource]:
        of_type = [one for one in self.resources if one.counts and one.type == type_]
        found = [one for one in of_type if concept in (None, one.of)]
        return sorted(found, key=lambda one: one.at, reverse=True)


def concept(of: Concept) -> Body:
    return {"coding": [{"system": SYSTEM, "code": of.code, "display": of.name}], "text": of.name}


def category(code: str) -> list[Body]:
    return [{"coding": [{"code": code}]}]


def chart(number: int) -> Chart:
    draw = random.Random(f"chart {number}")
    made = Chart(f"chart-{number:02}")
    visits = sorted(
        BEGINNING + timedelta(days=draw.randrange(DAYS), minutes=draw.randrange(400))
        for _ in range(draw.randint(6, 14))
    )
    made.treatments = draw.sample(TREATMENTS, draw.randint(2, 4))
    _history(made, draw, visits)
    labs = draw.sample(LABS, 13)
    for at in visits:
        _visit(made, draw, at, labs)
    _uncounted(made, visits[-1] + timedelta(days=30))
    return made


def _uncounted(made: Chart, at: datetime) -> None:
    """Add refused, cancelled and planned entries, dated after the actual entries."""
    for of in dict.fromkeys(one.of for one in made.of("Immunization")):
        shot = {"vaccineCode": concept(of), **_at("occurrence", at)}
        made.add("Immunization", of, at, status="not-done", **shot)
    for of in dict.fromkeys(one.of for one in made.of("Procedure")):
        done = {"code": concept(of), **_at("performed", at)}
        made.add("Procedure", of, at, status="not-done", **done)
    for of in dict.fromkeys(one.of for one in made.of("Observation") if one.of in LABS):
        test = {"category": category("laboratory"), "code": concept(of), **_at("effective", at)}
        made.add("Observation", of, at, status="cancelled", **test)
    ahead = datetime(2099, 1, 1, 9, tzinfo=UTC)
    for of in dict.fromkeys(one.of for one in made.of("Encounter")):
        visit = {"type": [concept(of)], "period": {"start": ahead.isoformat()}}
        made.add("Encounter", of, ahead, status="planned", **visit)


def _history(made: Chart, draw: random.Random, visits: Sequence[datetime]) -> None:
    for treatment in made.treatments:
        _treated(made, draw, treatment, draw.choice(visits[: len(visits) // 2]))
    for of in draw.sample(ACUTE, 3):
        at = draw.choice(visits)
        after = at + timedelta(days=14)
        _problem(made, of, at, status="resolved", abatementDateTime=after.isoformat())
    for of in draw.sample(ALLERGENS, 2):
        at = visits[0]
        status = {"coding": [{"code": "active"}]}
        made.add("AllergyIntolerance", of, at, code=concept(of), clinicalStatus=status)
    for of in draw.sample(PROCEDURES, 4):
        for at in draw.sample(visits, draw.randint(1, 2)):
            made.add(
                "Procedure", of, at, code=concept(of), status="completed", **_at("performed", at)
            )
    for of in draw.sample(VACCINES, 5):
        for at in draw.sample(visits, draw.randint(1, 4)):
            moment = _at("occurrence", at)
            made.add("Immunization", of, at, vaccineCode=concept(of), status="completed", **moment)
    device = draw.choice(DEVICES)
    at = draw.choice(visits)
    made.add(
        "Device", device, at, type=concept(device), status="active", manufactureDate=at.isoformat()
    )
    members = [
        {"role": [{"text": "Primary care physician"}], "member": {"display": "Dr. Ada Fictional"}},
        {"role": [{"text": "Nurse"}], "member": {"display": "Bo Example"}},
    ]
    team = Concept("Care team", ())
    period = {"start": at.isoformat()}
    made.add("CareTeam", team, at, name="Care team", participant=members, period=period)
    payor = [{"display": "Example Health"}]
    cover = Concept("Coverage", ())
    made.add("Coverage", cover, at, status="active", payor=payor, period=period)


def _treated(made: Chart, draw: random.Random, treatment: Treatment, at: datetime) -> None:
    _problem(made, treatment.problem, at, status="active")
    reason = [concept(treatment.problem)]
    for number, drug in enumerate(treatment.drugs):
        began = at + timedelta(days=90 * number)
        is_stopped = number > 0 and draw.random() < 0.5
        for order in range(draw.randint(2, 4)):
            written = began + timedelta(days=365 * order)
            made.add(
                "MedicationRequest",
                drug,
                written,
                medicationCodeableConcept=concept(drug),
                status="stopped" if is_stopped else "active",
                intent="order",
                authoredOn=written.isoformat(),
                reasonCode=reason,
                dosageInstruction=[{"text": draw.choice(("one tablet daily", "twice a day"))}],
            )
    goal = Concept(treatment.goal, ())
    made.add(
        "CarePlan",
        treatment.plan,
        at,
        status="active",
        intent="order",
        category=[concept(treatment.plan)],
        period={"start": at.isoformat()},
        activity=[{"detail": {"code": {"text": "Recommendation to exercise"}}}],
    )
    made.add(
        "Goal",
        goal,
        at,
        lifecycleStatus="active",
        description={"text": treatment.goal},
        startDate=at.date().isoformat(),
    )


def _problem(made: Chart, of: Concept, at: datetime, *, status: str, **more: str) -> None:
    clinical = {"coding": [{"code": status}]}
    made.add(
        "Condition", of, at, code=concept(of), clinicalStatus=clinical, **_at("onset", at), **more
    )


def _visit(made: Chart, draw: random.Random, at: datetime, labs: Sequence[Concept]) -> None:
    kind = draw.choice(VISITS)
    period = {"start": at.isoformat(), "end": (at + timedelta(minutes=20)).isoformat()}
    made.add("Encounter", kind, at, type=[concept(kind)], status="finished", period=period)
    billed = {"type": {"text": "institutional"}, "status": "active", "billablePeriod": period}
    about = [kind, *(one.of for one in made.resources if one.at == at and one.of.asked)][:4]
    items = [{"productOrService": concept(of)} for of in about]
    for bill, more in (
        ("Claim", {"use": "claim"}),
        ("ExplanationOfBenefit", {"outcome": "complete"}),
    ):
        made.add(bill, kind, at, item=items, created=at.isoformat(), **billed, **more)
    for of in (*draw.sample(VITALS, 5), *draw.sample(list(labs), 5)):
        name = "vital-signs" if of in VITALS else "laboratory"
        value = {"value": round(draw.uniform(of.low, of.high), 14), "unit": of.unit}
        _observed(made, of, at, name, valueQuantity=value)
    parts = [
        {
            "code": {"text": name},
            "valueQuantity": {"value": draw.randint(*limits), "unit": "mm[Hg]"},
        }
        for name, limits in (("Diastolic pressure", (55, 110)), ("Systolic pressure", (95, 185)))
    ]
    _observed(made, PRESSURE, at, "vital-signs", component=parts)
    said = draw.choice(("Never smoker", "Former smoker", "Current every day smoker"))
    _observed(made, SMOKING, at, "social-history", valueCodeableConcept={"text": said})
    report = draw.choice(REPORTS)
    made.add(
        "DiagnosticReport",
        report,
        at,
        status="final",
        code=concept(report),
        category=category("LAB"),
        result=[{"display": of.name} for of in draw.sample(list(labs), 4)],
        **_at("effective", at),
    )


def _observed(
    made: Chart, of: Concept, at: datetime, kind: str, **value: Any
) -> None:  # Any: JSON.
    made.add(
        "Observation",
        of,
        at,
        status="final",
        category=category(kind),
        code=concept(of),
        **_at("effective", at),
        **value,
    )


def _at(name: str, at: datetime) -> dict[str, str]:
    return {f"{name}DateTime": at.isoformat()}
