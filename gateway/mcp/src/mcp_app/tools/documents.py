from dataclasses import replace
from typing import Annotated, ClassVar, Literal
from uuid import UUID

from pydantic import Field

from chassis.identity.caller import Caller
from chassis.problems.problem import FieldError, Invalid
from mcp_app.gateway import Call
from mcp_app.tools.arguments import ADDS_ONCE, READS, About, Arguments, Key, Time

# Longer texts are stored in the background, so the answer could not contain the document.
MAX_TEXT_BYTES = 256 * 1024
Shared = Annotated[Literal["shared"] | None, Field(description="Policies, not patient data")]


class SearchPassages(Arguments):
    """Search notes, reports, charts and policies. Returns `matches`, best first: `chunk_text` with
    document_id and offsets to cite. If nothing fits or `confidence` is low, rephrase. A match with
    `newer_document` may be outdated: read it. If `id` of `patient` is null, no patient has this
    patient_id. For complete lists, use read_chart.
    """

    about: ClassVar = About("search_passages", "DocumentReference.s", READS, shows_texts=True)
    question: str
    patient_id: Annotated[str | None, Field(description="ID or MRN")] = None
    encounter_id: UUID | None = None
    scope: Shared = None
    include_shared: bool | None = None
    source_types: Annotated[
        list[str] | None, Field(description="Such as Observation, visit_note")
    ] = None
    codes: Annotated[list[str] | None, Field(description="`system|code`")] = None
    occurred_from: str | None = None
    occurred_to: str | None = None
    order: Annotated[
        Literal["relevance", "newest"] | None, Field(description="newest: the latest of each kind")
    ] = None
    top_k: int = 5
    neighbours: Annotated[int | None, Field(description="Surrounding chunks, ≤ 10; 1 is best")] = (
        None
    )

    def call(self, _: Caller) -> Call:
        call = self.post("/retrieve")
        if self.codes is None:
            return call
        pairs = (one.partition("|") if "|" in one else ("", "", one) for one in self.codes)
        codes = [{"system": system, "code": code} for system, _, code in pairs]
        return replace(call, body={**self.given(), "codes": codes})


class ReadDocument(Arguments):
    """Read a document's `text` in parts: `next` is the `start` of the next part. Offsets of passages
    refer to the whole text. To check a source, pass its `version`. `newest` replaced it.
    """

    about: ClassVar = About("read_document", "DocumentReference.r", READS, shows_texts=True)
    document_id: UUID
    version: Annotated[int | None, Field(description="Default: the newest")] = None
    start: int | None = None
    length: Annotated[int, Field(description="Code points")] = 16_000

    def call(self, _: Caller) -> Call:
        params = self.query(without=frozenset({"document_id"}))
        path = f"/documents/{self.document_id}"
        return Call("GET", path, params, if_too_large="Call again with a smaller `length`.")


class StoreDocument(Arguments):
    """Store a text (≤ 256 KiB) with patient_id or scope, so that all agents can search it. Repeating
    patient_id, source_type and source_ref stores a new version.
    """

    about: ClassVar = About(
        "store_document",
        "DocumentReference.c",
        ADDS_ONCE,
        returns={"id": "string", "version": "integer"},
    )
    text: str
    source_type: Annotated[str, Field(description="Such as visit_note")]
    source_ref: Annotated[str, Field(description="Your key for the document")]
    patient_id: Annotated[str | None, Field(description="ID or MRN")] = None
    scope: Shared = None
    encounter_id: UUID | None = None
    media_type: Literal["text/plain", "text/markdown"] | None = None
    occurred_at: Time = None
    idempotency_key: Key = None

    def call(self, _: Caller) -> Call:
        if len(self.text.encode(errors="surrogatepass")) > MAX_TEXT_BYTES:
            raise Invalid(
                "The text is too long. Store it in parts, each with a different source_ref.",
                errors=[FieldError("/text", "max-bytes", MAX_TEXT_BYTES)],
            )
        return self.post("/documents")
