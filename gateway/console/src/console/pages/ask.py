from asyncio import gather
from dataclasses import dataclass
from uuid import UUID

from fastapi import Request, Response

from chassis.http.accepted_bodies import take_form
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow
from chassis.problems.problem import Invalid
from console.answers import JSONObject, Match, Matches
from console.forms import MAX_FORM_BYTES, fields_of, see, uuid_of
from console.gateway import Missing, Visit, nothing
from console.highlights import Piece, document_address, marked, shortened
from console.names import names_of
from console.pages.banner import banner_of
from console.rendering import page
from console.session import page_state

PATH = "/console/ask"
TOP = 10
MOST_TEXT = 3_000  # Characters of a passage with the surrounding text.
APPROVED = "approved"
WHERE = ("all", "shared", "patient")
router = Router(include_in_schema=False)


@dataclass(frozen=True, slots=True)
class Passage:
    match: Match
    pieces: list[Piece]
    address: str | None


@router.get(PATH, response_model=None)
@allow(None, only_person=True)
async def show_answers(request: Request, patient_id: UUID | None = None) -> Response:
    """Show passages that answer a question. `patient_id` comes from the link on a patient's page."""
    visit = Visit(request)
    asked = page_state.read(request, PATH)
    if patient_id is not None:
        asked = {"patient_id": str(patient_id), "where": "patient"}
    found: Matches | Missing | None = None
    matches: list[Match] = []
    others: list[Match] = []
    if "question" in asked:
        found, all_found = await gather(
            visit.search(Matches, "/retrieve", _question(asked) | {"review_status": APPROVED}),
            visit.search(Matches, "/retrieve", _question(asked)),
        )
        if isinstance(found, Matches) and isinstance(all_found, Matches):
            matches = found.matches
            others = [one for one in all_found.matches if one.review_status != APPROVED]
    named = [asked.get("patient_id"), *(match.patient_id for match in (*matches, *others))]
    of_patient = asked.get("patient_id") if asked.get("where") == "patient" else None
    names, banner = await gather(
        names_of(visit, named), banner_of(visit, of_patient) if of_patient else nothing()
    )
    return page(
        request,
        "ask.html",
        banner=banner,
        names=names.by_id,
        nameless=names.lack,
        visit=visit,
        asked=asked,
        found=found,
        passages=[_passage(match) for match in matches],
        others=[_passage(match) for match in others],
        top=TOP,
    )


@router.post(PATH, response_model=None)
@take_form(max_bytes=MAX_FORM_BYTES)
@allow(None, only_person=True)
async def ask(request: Request) -> Response:
    """Store the question in a cookie, so that it does not appear in a URL."""
    fields = await fields_of(request)
    where, patient = fields.get("where", "all"), uuid_of(fields.get("patient_id"))
    if where not in WHERE or (where == "patient" and patient is None):
        raise Invalid
    kept = {"question": fields.get("question"), "where": where, "patient_id": patient}
    answer = see(PATH)
    page_state.keep(request, answer, PATH, {name: value for name, value in kept.items() if value})
    return answer


def _question(asked: dict[str, str]) -> JSONObject:
    of = {}
    if asked.get("where") == "shared":
        of = {"scope": "shared"}
    elif asked.get("where") == "patient" and "patient_id" in asked:
        of = {"patient_id": asked["patient_id"]}
    return {"question": asked["question"], "top_k": TOP, "neighbours": 1} | of


def _passage(match: Match) -> Passage:
    if match.document_id is None or match.start is None or match.end is None:
        return Passage(match, shortened([Piece(match.chunk_text)], MOST_TEXT), None)
    span = (match.start, match.end)
    text, offset = match.chunk_text, match.start
    if match.merged is not None:
        text, offset = match.merged.text, match.merged.start
    address = document_address(match.document_id, match.document_version, [span])
    pieces = shortened(marked(text, [span], offset=offset), MOST_TEXT)
    return Passage(match, pieces, address)
