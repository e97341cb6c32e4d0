import re
from typing import Annotated, Any
from uuid import UUID

from pydantic import AliasChoices, BeforeValidator, Field, model_validator

from console.answers import Answered, Identifier
from console.modifiers import modifiers_in


class Coding(Answered):
    system: str | None = None
    code: str | None = None
    display: str | None = None


class Concept(Answered):
    text: str | None
    codings: list[Coding]

    @property
    def name(self) -> str:
        words = [self.text, *(coding.display for coding in self.codings)]
        codes = [coding.code for coding in self.codings]
        return next((word for word in [*words, *codes] if word), "without a name")


class Reaction(Answered):
    substance: str | None = None
    manifestations: list[str]
    severity: str | None
    description: str | None = None

    @property
    def signs(self) -> list[str]:
        words = [*self._signs, self.description, self.substance and f"to {self.substance}"]
        return [one for one in words if one]

    @property
    def _signs(self) -> list[str]:
        if self.severity is None:
            return self.manifestations
        return [f"{sign} ({self.severity})" for sign in self.manifestations] or [self.severity]


HOLDS = frozenset({"active", "completed", "final", "confirmed"})
# Intents of FHIR requests that count as orders. Other intents are proposals, options and plans.
ORDERED = frozenset({"order", "original-order", "reflex-order", "filler-order", "instance-order"})


# Words for HL7's codes of interpretations. Other codes are shown unchanged.
INTERPRETATIONS = {
    "HH": "critically high",
    "LL": "critically low",
    "AA": "critically abnormal",
    "H": "high",
    "L": "low",
    "A": "abnormal",
    "HU": "significantly high",
    "LU": "significantly low",
    "POS": "positive",
    "NEG": "negative",
    "DET": "detected",
    "ND": "not detected",
    "R": "resistant",
    "S": "susceptible",
    "I": "intermediate",
}
CRITICAL = frozenset({"HH", "LL", "AA"})
CRITICAL_WORDS = re.compile(r"(?i)(?<!\bnot )(?<!\bnon[- ])\bcritical")
NORMAL = "N"
NORMAL_RANGES = frozenset({"normal", "normal range"})  # HL7's code, and its display.
BELOW, ABOVE = frozenset({"<", "<="}), frozenset({">", ">="})


def is_critical(interpretation: str) -> bool:
    """Interpretations without a code are words, such as Critical low."""
    return interpretation in CRITICAL or bool(CRITICAL_WORDS.search(interpretation))


class ReferenceRange(Answered):
    low: float | None = None
    high: float | None = None
    unit: str | None = None
    type: str | None = None
    applies_to: list[str] = []
    text: str | None = None

    @property
    def words(self) -> str:
        if self.text:
            return self.text
        if self.low is not None and self.high is not None:
            return f"{self.low:.10g}\N{EN DASH}{self.high:.10g}"
        if self.low is not None:
            return f"≥ {self.low:.10g}"
        return "" if self.high is None else f"≤ {self.high:.10g}"

    @property
    def is_normal(self) -> bool:
        return self.type is None or self.type.casefold() in NORMAL_RANGES

    def stated(self, unit: str | None) -> str:
        """Return the words with another unit than `unit`, the type and the persons that it is for."""
        of = [self.unit] if self.unit != unit else []
        of += [] if self.is_normal else [self.type]
        qualifiers = ", ".join(one for one in (*of, *self.applies_to) if one)
        return f"{self.words} ({qualifiers})" if self.words and qualifiers else self.words


class Flag(Answered):
    """The judgement of a value, such as high: by the source, or by the console if the source sent only a range."""

    words: str
    is_critical: bool = False


class Item(Answered):
    """`modifiers` are URLs of extensions that change the item's meaning and were not read."""

    id: UUID
    modifiers: list[str] = []
    type: str | None = None  # Only of some lists.
    code: Concept | None = None
    date: str | None = None
    onset: str | None = None
    ended: str | None = None
    recorded: str | None = None
    status: str | None = None
    clinical_status: str | None = None
    verification_status: str | None = None
    intent: str | None = None
    do_not_perform: bool = False
    is_subpotent: bool = False
    criticality: str | None = None
    reactions: list[Reaction] = []
    body_sites: list[str] = []
    dosages: list[str] = []
    value: Any = None  # A number, a text, or the FHIR object of another type of value.
    comparator: str | None = None
    unit: str | None = None
    interpretations: list[str] = []
    reference_ranges: list[ReferenceRange] = []
    components: list["Component"] = []
    last_final: "Item | None" = None  # Set if the latest result is not final.
    written_by: str | None = None  # Set only for items that do not count as current.

    @property
    def name(self) -> str:
        return self.code.name if self.code else "without a name"

    @property
    def lacks_dose(self) -> bool:
        is_medication = (self.type or "").startswith("Medication")
        return is_medication and not (self.dosages or self.do_not_perform)

    @property
    def signs(self) -> list[str]:
        return [sign for reaction in self.reactions for sign in reaction.signs]

    @property
    def doubts(self) -> list[str]:
        """What the item is not, such as an order to do something, and the statuses because of which it may
        not be a current fact, such as on-hold or proposal.
        """
        kinds = {"not to be done": self.do_not_perform, "subpotent": self.is_subpotent}
        statuses = (self.status, self.clinical_status, self.verification_status, self.intent)
        doubtful = [one for one in statuses if one is not None and one not in HOLDS | ORDERED]
        return [*(words for words, holds in kinds.items() if holds), *doubtful]

    @property
    def flags(self) -> list[Flag]:
        given = [*self.interpretations]
        for part in self.components:
            given += part.interpretations
        if not given and (outside := self._outside):
            return [Flag(words=f"{outside} (by the range)")]
        critical_first = sorted(dict.fromkeys(given), key=is_critical, reverse=True)
        return [
            Flag(words=INTERPRETATIONS.get(code, code), is_critical=is_critical(code))
            for code in critical_first
            if code != NORMAL
        ]

    @property
    def range(self) -> ReferenceRange | None:
        """The reference range, if only one applies to everybody, in the unit of the value."""
        usual = [
            one
            for one in self.reference_ranges
            if one.is_normal
            and not one.applies_to
            and one.unit in {None, self.unit}
            and not one.low is one.high is None
        ]
        return usual[0] if len(usual) == 1 else None

    @property
    def range_words(self) -> str:
        """The range that applies to everybody, else all ranges with the persons that they are for."""
        if self.range is not None:
            return self.range.words
        return "; ".join(filter(None, (one.stated(self.unit) for one in self.reference_ranges)))

    @property
    def _outside(self) -> str | None:
        is_number = isinstance(self.value, int | float) and not isinstance(self.value, bool)
        if self.range is None or not is_number:
            return None
        may_be_higher, may_be_lower = self.comparator in ABOVE, self.comparator in BELOW
        if self.range.low is not None and self.value < self.range.low and not may_be_higher:
            return "low"
        is_high = self.range.high is not None and self.value > self.range.high
        return "high" if is_high and not may_be_lower else None

    @property
    def when(self) -> str | None:
        return self.date or self.onset or self.recorded


class CodeableConcept(Answered):
    text: str | None = None
    coding: list[Coding] = []

    @property
    def concept(self) -> Concept:
        return Concept(text=self.text, codings=self.coding)

    @property
    def status(self) -> str:
        codes = [one.code for one in self.coding if one.code]
        return codes[0] if codes else self.concept.name


def _as_concept(given: Any) -> Any:  # Any: an imported element, which may be a text.
    return {"text": given} if isinstance(given, str) else given


def _as_list(given: Any) -> Any:  # Any: an imported element, which may be one object.
    return [given] if isinstance(given, dict | str) else given


GivenConcept = Annotated[CodeableConcept, BeforeValidator(_as_concept)]


class Quantity(Answered):
    value: Any = None
    unit: str | None = None
    comparator: str | None = None


class FHIRReference(Answered):
    reference: str | None = None
    display: str | None = None


class Dosage(Answered):
    text: str | None = None

    @property
    def words(self) -> str:
        return self.text or "dose without words, not shown here"


class Valued(Answered):
    """A FHIR resource or component with a value of any type."""

    quantity: Quantity | None = Field(None, validation_alias="valueQuantity")
    coded: GivenConcept | None = Field(None, validation_alias="valueCodeableConcept")
    other: Any = Field(
        None,
        validation_alias=AliasChoices(
            "valueString", "valueInteger", "valueBoolean", "valueRange", "valueRatio", "valueTime"
        ),
    )

    @property
    def measured(self) -> Quantity:
        coded = self.coded and self.coded.concept.name
        return self.quantity or Quantity(value=coded or self.other)


class PartOfResource(Valued):
    code: GivenConcept | None = None

    @property
    def component(self) -> "Component":
        code = self.code and self.code.concept
        return Component(code=code, **self.measured.model_dump())


class Resource(Valued):
    """A FHIR resource that the chart does not list, such as an older result."""

    id: UUID
    modifiers: list[str] = []
    type: str | None = Field(None, validation_alias="resourceType")
    status: str | None = None
    code: GivenConcept | None = Field(
        None, validation_alias=AliasChoices("code", "medicationCodeableConcept", "vaccineCode")
    )
    date: str | None = Field(
        None,
        validation_alias=AliasChoices(
            "effectiveDateTime",
            "authoredOn",
            "performedDateTime",
            "occurrenceDateTime",
            "onsetDateTime",
            "recordedDate",
            "issued",
        ),
    )
    medication: FHIRReference | None = Field(None, validation_alias="medicationReference")
    clinical_status: GivenConcept | None = Field(None, validation_alias="clinicalStatus")
    verification: GivenConcept | None = Field(None, validation_alias="verificationStatus")
    parts: Annotated[list[PartOfResource], BeforeValidator(_as_list)] = Field(
        [], validation_alias="component"
    )
    body_sites: Annotated[list[GivenConcept], BeforeValidator(_as_list)] = Field(
        [], validation_alias="bodySite"
    )
    dosages: list[Dosage] = Field([], validation_alias=AliasChoices("dosageInstruction", "dosage"))
    do_not_perform: Any = Field(None, validation_alias="doNotPerform")
    is_subpotent: Any = Field(None, validation_alias="isSubpotent")
    subject: FHIRReference | None = Field(
        None, validation_alias=AliasChoices("subject", "patient", "beneficiary")
    )

    @model_validator(mode="before")
    @classmethod
    def _with_modifiers(cls, given: Any) -> Any:  # Any: JSON.
        found = {"modifiers": [*dict.fromkeys(modifiers_in(given))]}
        return {**given, **found} if isinstance(given, dict) else given

    @property
    def item(self) -> Item:
        medication = Concept(text=self.medication and self.medication.display, codings=[])
        return Item(
            id=self.id,
            modifiers=self.modifiers,
            type=self.type,
            code=self.code.concept if self.code else medication,
            date=self.date,
            status=self.status,
            clinical_status=self.clinical_status and self.clinical_status.status,
            verification_status=self.verification and self.verification.status,
            **self.measured.model_dump(),
            components=[one.component for one in self.parts],
            body_sites=[one.concept.name for one in self.body_sites],
            dosages=[one.words for one in self.dosages],
            do_not_perform=self.do_not_perform is True,
            is_subpotent=self.is_subpotent is True,
        )

    @property
    def patient_id(self) -> str | None:
        reference = self.subject and self.subject.reference
        return reference.removeprefix("Patient/") if reference else None


class Component(Answered):
    code: Concept | None
    value: Any  # The types equal those in an item's value.
    comparator: str | None = None
    unit: str | None
    interpretations: list[str] = []


class Participant(Answered):
    name: str | None


class CareTeam(Answered):
    modifiers: list[str] = []
    name: str | None
    participants: list[Participant]


class Patient(Answered):
    """A patient; callers without the scope `Patient.r` get only some fields."""

    id: UUID
    full_name: str | None
    full_name_absent_reason: str | None
    birth_date: str | None
    gender: str | None
    replaced_by: UUID | None
    asked: UUID | None = (
        None  # Set only in charts: the requested ID, if it was merged into this patient.
    )
    active: bool = True
    deceased: bool | str | None = None
    identifiers: list[Identifier] = []
    unconfirmed_identifiers: list[Identifier] = []
    replaces: list[UUID] = []


class Patients(Answered):
    patients: list[Patient]
    next: str | None


class Absence(Item):
    """A statement such as "no known allergies", about the list `of`."""

    of: str
    contradicted_by: list[UUID] = []


class Chart(Answered):
    patient: Patient
    flags: list[Item] = []
    allergies: list[Item]
    problems: list[Item]
    medications: list[Item]
    administrations: list[Item] = []
    vital_signs: list[Item]
    labs: list[Item]
    procedures: list[Item]
    immunizations: list[Item]
    care_teams: list[CareTeam]
    not_to_be_done: list[Item] = []
    proposed: list[Item] = []
    planned: list[Item] = []
    refuted: list[Item] = []
    dated_ahead: list[Item] = []
    absences: list[Absence] = []
    truncated: list[str]
    withheld: list[str]
