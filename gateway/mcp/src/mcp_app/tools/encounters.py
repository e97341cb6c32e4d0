from typing import Annotated, Any, ClassVar, Literal
from uuid import UUID

from pydantic import Field

from chassis.identity.caller import Caller
from mcp_app.gateway import Call
from mcp_app.tools.arguments import ADDS, READS, REPLACES, About, Arguments, Cursor, Key, Time


class ListEncounters(Arguments):
    """List encounters of a patient, newest first, or of all patients you may see, earliest first.
    Returns `encounters` and `next`.
    """

    about: ClassVar = About("list_encounters", "Encounter.s", READS, shows_texts=True)
    patient_id: UUID | None = None
    status: Literal["planned", "in-progress", "finished", "cancelled"] | None = None
    start_from: Time = None
    start_to: Annotated[str | None, Field(description="Before this time")] = None
    limit: int = 20
    cursor: Cursor = None

    def call(self, _: Caller) -> Call:
        return Call("GET", "/encounters", self.query())


class OpenEncounter(Arguments):
    """Open an encounter for a patient, or plan an encounter (`status` planned). Returns the encounter
    with its `id`. After patient-inactive or patient-deceased, only a person may open it.
    """

    about: ClassVar = About("open_encounter", "Encounter.c", ADDS)
    patient_id: UUID
    chief_complaint: str
    class_: Annotated[str | None, Field(alias="class", description="AMB, EMER, IMP, VR, …")] = None
    status: Literal["planned", "in-progress"] | None = None
    start: Time = None
    idempotency_key: Key = None

    def call(self, _: Caller) -> Call:
        return self.post("/encounters")


class ReadEncounterContext(Arguments):
    """Read an encounter with its summary, `version`, intakes, open tasks, events, the chart, and
    passages that answer `question`. Call again for the parts listed in `unavailable`.
    """

    about: ClassVar = About("read_encounter_context", "Encounter.r", READS, shows_texts=True)
    encounter_id: UUID
    question: Annotated[str | None, Field(description="Omit for no passages")] = None
    include_shared: Annotated[bool | None, Field(description="Also search policies")] = None
    limit: Annotated[int | None, Field(description="Items in each list")] = None

    def call(self, _: Caller) -> Call:
        path = f"/encounters/{self.encounter_id}/context"
        return self.post(path, without=frozenset({"encounter_id"}))


class WriteSummary(Arguments):
    """Write or replace an encounter's summary. A person accepts it later; earlier versions are kept.
    After version-mismatch, read the context again.
    """

    about: ClassVar = About("write_summary", "Encounter.u", REPLACES, shows_texts=True)
    encounter_id: UUID
    summary: str
    summary_model: str | None = None
    # Any JSON: the service checks it.
    sources: Annotated[
        list[Any] | None,
        Field(description="[{document_id,version,start,end}|{resource}; claim:{start,end}]"),
    ] = None
    version: Annotated[int | None, Field(description="`version` you read")] = None
    idempotency_key: Key = None

    def call(self, _: Caller) -> Call:
        beside = frozenset({"encounter_id", "version"})
        if_match = {} if self.version is None else {"If-Match": f'W/"{self.version}"'}
        return Call(
            "PATCH",
            f"/encounters/{self.encounter_id}",
            body=self.given(without=beside),
            headers=if_match | self.key_header(),
        )
