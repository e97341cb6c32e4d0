from typing import Annotated, Any, ClassVar
from uuid import UUID

from pydantic import Field

from chassis.any_types import JSONObject
from chassis.identity.caller import Caller
from mcp_app.gateway import Call
from mcp_app.tools.arguments import ADDS, READS, About, Arguments, Cursor, Key

SIMILAR = frozenset({"probable", "certain"})  # FHIR's match grades.
PatientReference = Annotated[str, Field(description="ID or MRN")]


class FindPatients(Arguments):
    """Find patients by name, birth date or identifier (MRN). Start here: other tools need the
    patient's `id`. Returns `patients` and `next`. If no patient is found, try fewer words, or only
    the birth date.
    """

    about: ClassVar = About("find_patients", "Patient.s", READS, shows_texts=True)
    name: Annotated[str | None, Field(description="Words or prefixes")] = None
    date_of_birth: Annotated[str | None, Field(description="YYYY-MM-DD, YYYY-MM or YYYY")] = None
    identifier: Annotated[str | None, Field(description="VALUE or SYSTEM|VALUE")] = None
    limit: int = 20
    cursor: Cursor = None

    def call(self, _: Caller) -> Call:
        return self.post("/patients/search")


class RegisterPatient(Arguments):
    """Register a patient. If patients with similar names and birth dates exist, nothing is stored and
    `candidates` lists them: use the `id` of the right one, or pass `confirmed` if none is the person.
    """

    about: ClassVar = About("register_patient", "Patient.c", ADDS, shows_texts=True)
    full_name: str
    date_of_birth: Annotated[str | None, Field(description="YYYY-MM-DD")] = None
    gender: Annotated[str | None, Field(description="male, female, other, unknown")] = None
    identifiers: Annotated[list[Any] | None, Field(description="{system,value,type}")] = None
    confirmed: bool = False
    idempotency_key: Key = None

    def check(self) -> Call | None:
        if self.confirmed:
            return None
        facts = self.given(without=frozenset({"full_name", "identifiers", "confirmed"}))
        return Call("POST", "/patients/$match", body={"name": self.full_name, **facts})

    def stopped_by(self, checked: JSONObject) -> JSONObject | None:
        similar = [one for one in checked["candidates"] if one["grade"] in SIMILAR]
        return {"registered": False, "candidates": similar} if similar else None

    def call(self, _: Caller) -> Call:
        return self.post("/patients", without=frozenset({"confirmed"}))


class ReadChart(Arguments):
    """Read flags, problems, allergies, medications, latest vital signs, labs, procedures,
    immunizations, care teams. Not facts: not_to_be_done, proposed, planned, refuted, dated_ahead,
    any with modifiers. truncated: more items; withheld: no scope. Notes: search_passages.
    """

    about: ClassVar = About("read_chart", "Patient.r", READS, shows_texts=True)
    patient_id: UUID
    limit: Annotated[int | None, Field(description="At most 100")] = None

    def call(self, _: Caller) -> Call:
        params = self.query(without=frozenset({"patient_id"}))
        return Call("GET", f"/patients/{self.patient_id}/chart", params)


class RecordIntake(Arguments):
    """Store an intake. Gives `record_id`, with `queue` also the `task_id`."""

    about: ClassVar = About(
        "record_intake", "QuestionnaireResponse.c", ADDS, returns={"record_id": "integer"}
    )
    patient_id: PatientReference
    symptoms: list[str]
    urgency: Annotated[str, Field(description="As routine, urgent")]
    age: int | None = None
    age_unit: Annotated[str | None, Field(description="mo, wk, d, h")] = None
    age_approximate: bool | None = None
    age_unknown_reason: str | None = None
    kind: str | None = None
    encounter_id: UUID | None = None
    queue: Annotated[str | None, Field(description="For a task")] = None
    amends: Annotated[int | None, Field(description="`record_id` to correct")] = None
    details: dict[str, Any] | None = None
    idempotency_key: Key = None

    def call(self, _: Caller) -> Call:
        form = {"unit": self.age_unit, "approximate": self.age_approximate}
        form = {name: value for name, value in form.items() if value is not None}
        age = {"value": self.age, **form} if form else self.age
        body = self.given(without=frozenset({"age_unit", "age_approximate"})) | {"age": age}
        return Call("POST", "/intake", body=body, headers=self.key_header())
