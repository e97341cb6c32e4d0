from asyncio import gather
from typing import Annotated
from uuid import UUID

from fastapi import Query, Request, Response

from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow
from console.answers import Document
from console.forms import uuid_of
from console.gateway import Lack, Missing, Visit, nothing
from console.highlights import Span, document_address, has_all, marked, spans_of
from console.pages.banner import banner_of
from console.pages.cited import newer_of
from console.rendering import page

WINDOW = 12_000  # Characters of a long document on one page.
BEFORE = 1_000  # Characters shown before the first citation.
LONGEST_CITED = 2_400  # Enough for the 100 spans that a summary may cite.
router = Router(include_in_schema=False)


@router.get("/console/documents/{id}", response_model=None)
@allow(None, only_person=True)
async def show_document(
    request: Request,
    id: UUID,
    *,
    version: Annotated[int | None, Query(ge=1)] = None,
    cited: Annotated[str, Query(max_length=LONGEST_CITED)] = "",
    at: Annotated[int | None, Query(ge=0)] = None,
) -> Response:
    """`cited` are spans of the text such as `120-180,300-340`; `at` is the offset of the displayed part."""
    visit = Visit(request)
    path = f"/documents/{id}"
    document, newest = await gather(
        visit.get(Document, path, {"version": version}),
        visit.get(Document, path) if version is not None else nothing(),
    )
    if isinstance(document, Missing):
        status = 404 if document.lack is Lack.ABSENT else 200
        return page(request, "document.html", status=status, visit=visit, document=document)
    patient = uuid_of(document.patient_id)
    newer = None if newest is None else await newer_of(document, newest)
    spans = spans_of(cited)
    begin = _begin(len(document.text), spans, at)
    end = min(begin + WINDOW, len(document.text))
    pieces = marked(document.text[begin:end], spans, offset=begin)

    def address(at: int | None) -> str | None:
        return None if at is None else f"{document_address(id, version, spans)}&at={at}"

    return page(
        request,
        "document.html",
        visit=visit,
        document=document,
        patient=patient,
        newer=newer,
        banner=None if patient is None else await banner_of(visit, patient),
        pieces=pieces,
        is_missed=bool(cited) and at is None and not any(piece.is_marked for piece in pieces),
        is_partly_missed=not has_all(document.text, spans),
        begin=begin,
        end=end,
        length=len(document.text),
        earlier=address(max(0, begin - WINDOW) if begin else None),
        later=address(end if end < len(document.text) else None),
    )


def _begin(length: int, spans: list[Span], at: int | None) -> int:
    if at is not None:
        return min(at, length)
    if length <= WINDOW or not spans:
        return 0
    return max(0, min(min(spans)[0] - BEFORE, length - WINDOW))
