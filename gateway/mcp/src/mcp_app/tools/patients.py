"""Patients, their charts, and what is asked of them."""

from typing import Annotated, Any, ClassVar
from uuid import UUID

from pydantic import Field

from chassis.identity.caller import Caller
from mcp_app.gateway import Call
from mcp_app.tools.arguments import ADDS, READS, About, Arguments, Cursor, Key

PatientReference = Annotated[str, Field(description="Id or outside number")]


class FindPatients(Arguments):
    """Find patients by name, birth date or number (MRN). Start here: other tools take the `id`
    that this returns. Gives `patients` and `next`. Nothing found: try fewer words, or the birth
    date alone.
    """

    about: ClassVar = About("find_patients", "Patient.s", READS, shows_texts=True)
    name: Annotated[str | None, Field(description="Words or their beginnings")] = None
    date_of_birth: Annotated[str | None, Field(description="YYYY-MM-DD, YYYY-MM or YYYY")] = None
    identifier: Annotated[str | None, Field(description="A number, or SYSTEM|NUMBER")] = None
    limit: int = 20
    cursor: Cursor = None

    def call(self, _: Caller) -> Call:
        return self.post("/patients/search")


class ReadChart(Arguments):
    """Read what matters first of a patient: problems, allergies, medications, latest vital signs
    and labs, procedures, immunizations, care teams; each item with its `id`. `truncated` names
    lists that have more, `withheld` those you lack a scope for. Notes: use search_passages.
    """

    about: ClassVar = About("read_chart", "Patient.r", READS, shows_texts=True)
    patient_id: UUID
    limit: Annotated[int | None, Field(description="Items in each list, at most 100")] = None

    def call(self, _: Caller) -> Call:
        params = self.query(without=frozenset({"patient_id"}))
        return Call("GET", f"/patients/{self.patient_id}/chart", params)


class RecordIntake(Arguments):
    """Store what was collected from a patient at intake. Gives `record_id`, and with `queue` the
    `task_id` of a task about it.
    """

    about: ClassVar = About(
        "record_intake", "QuestionnaireResponse.c", ADDS, gives={"record_id": "integer"}
    )
    patient_id: PatientReference
    age: int
    symptoms: list[str]
    urgency: Annotated[str, Field(description="Such as routine, urgent")]
    kind: str | None = None
    encounter_id: UUID | None = None
    queue: Annotated[str | None, Field(description="For a task about it")] = None
    amends: Annotated[int | None, Field(description="`record_id` that it corrects")] = None
    details: Annotated[dict[str, Any] | None, Field(description="Anything else")] = None
    idempotency_key: Key = None

    def call(self, _: Caller) -> Call:
        return self.post("/intake")
