import re
from dataclasses import dataclass
from urllib.parse import urlencode
from uuid import UUID, uuid4

from fastapi import Request, Response

from chassis.http.accepted_bodies import take_form
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow
from console.answers import Answered, Encounter, JSONObject, Source, Written
from console.forms import MAX_FORM_BYTES, fields_of, see, uuid_of
from console.gateway import SOURCES_UNCHECKED, Lack, Missing, Visit
from console.management import headers_of, said_of
from console.pages.encounter import Asked, show
from console.pages.revisions import cancel_revisions, return_to_agent
from console.session import page_state
from console.turns import Turn, open_offer, seal_offer

VERDICTS = {"accept": "accepted", "reject": "rejected"}
MAX_EDIT_BYTES = 512 * 1024  # A summary has 50,000 characters, which forms send in up to 9 bytes.
WITHDRAWN_AT_ONCE = "Withdrawn within seconds of the decision."
REJECTED = frozenset({"rejected", "unreturned", "unowned"})
SOURCE = re.compile(r"/sources/(\d{1,3})/")
router = Router(include_in_schema=False)


@dataclass(frozen=True, slots=True)
class Form:
    """A decision's form. `reason` joins the ticked reasons and the text."""

    encounter_id: UUID
    fields: dict[str, str]

    @property
    def version(self) -> int | None:
        text = self.fields.get("version", "")
        return int(text) if text.isascii() and text.isdecimal() else None

    @property
    def key(self) -> str:
        return uuid_of(self.fields.get("key")) or str(uuid4())

    @property
    def reason(self) -> str | None:
        ticked = [value for name, value in self.fields.items() if name.startswith("because-")]
        text = self.fields.get("reason")
        return ": ".join(part for part in ("; ".join(ticked), text) if part) or None

    @property
    def review(self) -> dict[str, str]:
        turn = Turn.parse(self.fields.get("review"))
        return {} if turn is None else {"review": str(turn)}

    def address(self, said: str, place: str = "", **query: object) -> str:
        return (
            f"{_path(self.encounter_id)}?{urlencode(self.review | {'said': said} | query)}{place}"
        )


@router.post("/console/encounters/{id}/verdict", response_model=None)
@take_form(max_bytes=MAX_FORM_BYTES)
@allow(None, only_person=True)
async def decide(request: Request, id: UUID) -> Response:
    form = Form(id, await fields_of(request))
    verdict = form.fields.get("verdict", "")
    if verdict not in VERDICTS or form.version is None:
        return see(f"{_path(id)}?said=refused")
    reason = form.reason
    if reason is None and (verdict == "reject" or form.fields.get("needs_reason")):
        return see(form.address("unreasoned", "#verdict"))
    visit = Visit(request)
    done = await visit.write(
        Written,
        f"/encounters/{id}/summary/{verdict}",
        {} if reason is None else {"reason": reason},
        headers_of(form.fields, verdict, form.version, reason),
    )
    if isinstance(done, Missing):
        return _failed(request, form, done, verdict)
    said = VERDICTS[verdict]
    if verdict == "reject":
        said = await _return(visit, form, form.version)
    return _decided(request, form, said, done)


@router.post("/console/encounters/{id}/edit", response_model=None)
@take_form(max_bytes=MAX_EDIT_BYTES)
@allow(None, only_person=True)
async def edit(request: Request, id: UUID) -> Response:
    """Store an edited summary with the sources of the draft."""
    form = Form(id, await fields_of(request))
    text = form.fields.get("summary")
    if form.version is None or text is None:
        return see(f"{_path(id)}?said=refused")
    visit = Visit(request)
    draft = await visit.get(Encounter, f"/encounters/{id}/history/{form.version}")
    if isinstance(draft, Missing):
        return await _unstored(request, form, text, draft)
    if text == (draft.summary or "").replace("\r\n", "\n").strip():
        return see(form.address("unedited", "#verdict"))
    sources = [_given(source) for source in draft.sources or ()]
    done = await visit.write(
        Written,
        f"/encounters/{id}",
        {"summary": text} | ({"sources": sources} if sources else {}),
        headers_of(form.fields, "edit", form.version, text),
        method="PATCH",
    )
    if isinstance(done, Missing):
        return await _unstored(request, form, text, done)
    if done.summary_status == "preliminary":  # Its sources could not be checked.
        return see(form.address("unaccepted", "#verdict"))
    return _decided(request, form, "edited", done)


@router.post("/console/encounters/{id}/withdraw", response_model=None)
@take_form(max_bytes=MAX_FORM_BYTES)
@allow(None, only_person=True)
async def withdraw(request: Request, id: UUID) -> Response:
    """The last decision is withdrawn at once, any other with a reason. The tasks of a rejection are
    cancelled.
    """
    form = Form(id, await fields_of(request))
    offer = open_offer(request, form.fields.get("offer"))
    is_rejection = form.fields.get("decision") == "reject"
    if offer is not None and offer.encounter_id == id:
        form = Form(id, form.fields | {"version": str(offer.version), "reason": WITHDRAWN_AT_ONCE})
        is_rejection = offer.is_rejection
    visit = Visit(request)
    done = await _write_reason(visit, form, "withdraw")
    if isinstance(done, Missing):
        return _failed(request, form, done, "withdraw")
    if done and is_rejection and form.version is not None:
        cancelled = await cancel_revisions(visit, id, form.version)
        tasks = {"tasks": ",".join(map(str, cancelled.tasks))} if cancelled.tasks else {}
        without = "withdrawn" if cancelled.tasks else "untasked"
        return see(form.address(without if cancelled.is_whole else "uncancelled", **tasks))
    return see(form.address("withdrawn" if done else "unreasoned"))


@router.post("/console/encounters/{id}/object", response_model=None)
@take_form(max_bytes=MAX_FORM_BYTES)
@allow(None, only_person=True)
async def object_to(request: Request, id: UUID) -> Response:
    form = Form(id, await fields_of(request))
    done = await _write_reason(Visit(request), form, "objections")
    if isinstance(done, Missing):
        return _failed(request, form, done, "object")
    return see(form.address("objected" if done else "unreasoned"))


async def _write_reason(visit: Visit, form: Form, action: str) -> Answered | Missing | None:
    """Store a decision with its reason. Return None if the form lacks a reason."""
    if form.reason is None or form.version is None:
        return None
    body: JSONObject = {"reason": form.reason}
    headers = headers_of(form.fields, action, form.version, form.reason)
    if action == "objections":
        body["version"] = form.version
        del headers["If-Match"]  # An objection may be about an earlier version.
    path = f"/encounters/{form.encounter_id}/summary/{action}"
    return await visit.write(Answered, path, body, headers)


async def _return(visit: Visit, form: Form, version: int) -> str:
    key = headers_of(form.fields, "revision", version)["Idempotency-Key"]
    task, agent = await return_to_agent(
        visit, form.encounter_id, version, reason=form.reason, key=key
    )
    if isinstance(task, Missing):
        return "unreturned"
    return "rejected" if agent else "unowned"


def _decided(request: Request, form: Form, said: str, done: Written) -> Response:
    query: dict[str, str] = {"said": said}
    is_rejection = said in REJECTED
    query["offer"] = seal_offer(request, form.encounter_id, done.version, is_rejection=is_rejection)
    if form.review:
        after = {"after": str(form.encounter_id)}
        answer = see(f"/console/review/next?{urlencode(form.review | after | query)}")
    else:
        answer = see(f"{_path(form.encounter_id)}?{urlencode(query)}")
    page_state.forget(request, answer, _path(form.encounter_id))
    return answer


def _failed(request: Request, form: Form, failure: Missing, action: str) -> Response:
    is_changed = failure.lack is Lack.CHANGED
    seen = {"seen": form.version} if is_changed else {}
    answer = see(form.address(_said(failure), "" if is_changed else "#verdict", **seen))
    own = "" if form.reason == WITHDRAWN_AT_ONCE else form.reason or ""
    kept = {"reason": own, "verdict": action, "wrong_sources": _wrong_sources(failure)}
    kept |= {"key": form.key} if failure.lack is Lack.AWAY else {}
    page_state.keep(request, answer, _path(form.encounter_id), kept)
    return answer


async def _unstored(request: Request, form: Form, text: str, failure: Missing) -> Response:
    asked = Asked(
        review=Turn.parse(form.fields.get("review")),
        said=_said(failure),
        wrong_sources=_wrong_sources(failure),
        seen=form.version if failure.lack is Lack.CHANGED else None,
        draft=text,
        key=form.key if failure.lack is Lack.AWAY else None,
    )
    return await show(request, form.encounter_id, asked)


def _said(failure: Missing) -> str:
    if failure.code == SOURCES_UNCHECKED:
        return "unchecked"
    return "wrong-sources" if _wrong_sources(failure) else said_of(failure)


def _wrong_sources(failure: Missing) -> str:
    """Return the numbers of rejected sources, which the page counts from 1."""
    found = filter(None, map(SOURCE.match, failure.fields))
    return ", ".join(map(str, sorted({int(one[1]) + 1 for one in found})))


def _path(encounter: UUID) -> str:
    return f"/console/encounters/{encounter}"


def _given(source: Source) -> JSONObject:
    """Omits `claim`, because the offsets of a sentence change if a person edits the summary."""
    return source.model_dump(mode="json", exclude={"claim"}, exclude_none=True)
