"""Documents, and the passages of them that answer a question."""

from dataclasses import replace
from typing import Annotated, ClassVar, Literal
from uuid import UUID

from pydantic import Field

from chassis.identity.caller import Caller
from chassis.problems.problem import FieldError, Invalid
from mcp_app.gateway import Call
from mcp_app.tools.arguments import ADDS_ONCE, READS, About, Arguments, Key

# A longer text is stored in the background, and the answer would have no document yet.
MAX_TEXT_BYTES = 256 * 1024
Shared = Annotated[Literal["shared"] | None, Field(description="Policies, of no patient")]


class SearchPassages(Arguments):
    """Search notes, reports, charts and policies. Gives `matches`, best first: `chunk_text` with
    document_id and offsets to cite. Nothing useful or `confidence` low: ask in other words. For
    whole lists: read_chart.
    """

    about: ClassVar = About("search_passages", "DocumentReference.s", READS, shows_texts=True)
    question: str
    patient_id: Annotated[str | None, Field(description="Id or outside number")] = None
    encounter_id: UUID | None = None
    scope: Shared = None
    include_shared: bool | None = None
    source_types: Annotated[list[str] | None, Field(description="As Observation, visit_note")] = (
        None
    )
    codes: Annotated[list[str] | None, Field(description="`system|code`")] = None
    occurred_from: str | None = None
    occurred_to: str | None = None
    order: Annotated[
        Literal["relevance", "newest"] | None,
        Field(description="newest: of each kind"),
    ] = None
    top_k: int = 5
    neighbours: Annotated[int | None, Field(description="Chunks around, ≤ 10; best 1")] = None

    def call(self, _: Caller) -> Call:
        call = self.post("/retrieve")
        if self.codes is None:
            return call
        pairs = (code.partition("|") for code in self.codes)
        codes = [{"system": system, "code": code} for system, _, code in pairs]
        return replace(call, body={**self.given(), "codes": codes})


class ReadDocument(Arguments):
    """Read a document with its `text`, in which the offsets of passages count. `version` reads the
    one that a source names.
    """

    about: ClassVar = About("read_document", "DocumentReference.r", READS, shows_texts=True)
    document_id: UUID
    version: Annotated[int | None, Field(description="Default: the newest")] = None

    def call(self, _: Caller) -> Call:
        params = self.query(without=frozenset({"document_id"}))
        return Call("GET", f"/documents/{self.document_id}", params)


class StoreDocument(Arguments):
    """Store a text (≤ 256 KiB) with patient_id or scope: all agents find its passages. The same
    source_type and source_ref make a new version.
    """

    about: ClassVar = About(
        "store_document",
        "DocumentReference.c",
        ADDS_ONCE,
        gives={"id": "string", "version": "integer"},
    )
    text: str
    source_type: Annotated[str, Field(description="Such as visit_note")]
    source_ref: Annotated[str, Field(description="Your name for it")]
    patient_id: Annotated[str | None, Field(description="Id or outside number")] = None
    scope: Shared = None
    encounter_id: UUID | None = None
    media_type: Literal["text/plain", "text/markdown"] | None = None
    occurred_at: Annotated[str | None, Field(description="ISO 8601")] = None
    idempotency_key: Key = None

    def call(self, _: Caller) -> Call:
        if len(self.text.encode(errors="surrogatepass")) > MAX_TEXT_BYTES:
            raise Invalid(
                "The text is too long. Store it in parts, each with a source_ref of its own.",
                errors=[FieldError("/text", "max-bytes", MAX_TEXT_BYTES)],
            )
        return self.post("/documents")
