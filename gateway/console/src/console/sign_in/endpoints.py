from collections.abc import Iterator
from contextlib import contextmanager

import structlog
from fastapi import Request, Response

from chassis.http.accepted_bodies import take_form
from chassis.http.query_parameters import check_own_query
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow_everyone
from chassis.problems.problem import NotFound, Problem
from console.addresses import CALLBACK, IDLE, ROOT, SIGN_IN, SIGN_OUT, TO_ISSUER, own_place
from console.errors import CodeRefused
from console.forms import fields_of, see
from console.live.relay import LiveRelay
from console.refusals import go_on
from console.rendering import page
from console.session.sealing import Unsealable
from console.session.sessions import Person, Session
from console.sign_in.desk import Desk, redeem
from console.sign_in.openid_connect import FLOW_S, Flow

MAX_FORM_BYTES = 8 * 1024  # Small, because anyone may send a form.
FLOW = "flow"
# URL parameters that select a message on the sign-in page.
REASONS = ("ended", "signed-out")
router = Router(include_in_schema=False)


@router.get(SIGN_IN, response_model=None)
@allow_everyone
@check_own_query
async def show_sign_in(request: Request) -> Response:
    return _sign_in_page(request, own_place(request.query_params.get("then")))


@router.post(SIGN_IN, response_model=None)
@take_form(max_bytes=MAX_FORM_BYTES)
@allow_everyone
async def sign_in_with_code(request: Request) -> Response:
    desk = Desk.of(request)
    if desk.codes is None:
        raise NotFound
    fields = await fields_of(request)
    then = own_place(fields.get("then"))
    try:
        token = redeem(desk.codes, fields.get("code", ""))
    except CodeRefused as refusal:
        return _sign_in_page(request, then, refusal)
    answer = await desk.admit(request, see(then), token)
    _end_session(request)
    return answer


@router.get(TO_ISSUER, response_model=None)
@allow_everyone
@check_own_query
async def go_to_issuer(request: Request) -> Response:
    desk = Desk.of(request)
    if desk.issuer is None:
        raise NotFound
    flow = Flow.begun(own_place(request.query_params.get("then")))
    with _reported():
        address = await desk.issuer.address_for(flow)
    response = see(address)
    desk.sessions.origin_of(request).set_cookie(
        response,
        _flow_cookie(flow.state),
        desk.seal.seal(flow.document, FLOW),
        page=CALLBACK,
        max_age=FLOW_S,
        samesite="lax",  # Browsers omit a Strict cookie after a login page on another site.
    )
    return response


@router.get(CALLBACK, response_model=None)
@allow_everyone
@check_own_query
async def come_back_from_issuer(request: Request) -> Response:
    desk = Desk.of(request)
    if desk.issuer is None:
        raise NotFound
    origin = desk.sessions.origin_of(request)
    name = origin.cookie(_flow_cookie(request.query_params.get("state", "")))
    flow = _flow_of(desk, request.cookies.get(name))
    with _reported():
        token = await desk.issuer.token_for(flow, dict(request.query_params))
        # The page continues without a redirect, after which the browser would omit the new Strict cookie.
        response = go_on(ROOT if flow is None else flow.then, origin)
        response.delete_cookie(name, path=origin.path(CALLBACK), secure=origin.is_secure)
        await desk.admit(request, response, token)
    _end_session(request)
    return response


@router.post(SIGN_OUT, response_model=None)
@take_form(max_bytes=MAX_FORM_BYTES)
@allow_everyone
async def sign_out(request: Request) -> Response:
    response = see(f"{SIGN_IN}?signed-out")
    response.headers["Clear-Site-Data"] = '"cache"'  # Clears pages that Back would show.
    Desk.of(request).sessions.remove(request, response)
    _end_session(request)
    return response


@router.get(IDLE, response_model=None)
@allow_everyone
async def show_nothing(request: Request) -> Response:
    return page(request, "idle.html")


def _sign_in_page(request: Request, then: str, refusal: CodeRefused | None = None) -> Response:
    desk = Desk.of(request)
    return page(
        request,
        "sign_in.html",
        status=200 if refusal is None else refusal.status,
        has_codes=desk.codes is not None,
        has_issuer=desk.issuer is not None,
        then=then,
        reason=next((name for name in REASONS if name in request.query_params), None),
        refusal=refusal,
    )


@contextmanager
def _reported() -> Iterator[None]:
    """Log the type and place of a failure, without any part of the token."""
    try:
        yield
    except Problem as refusal:
        cause: BaseException = refusal
        while cause.__context__ is not None:
            cause = cause.__context__
        structlog.get_logger().warning("a sign-in at the issuer failed", exc_info=cause)
        raise


def _end_session(request: Request) -> None:
    session: Session | None = getattr(request.state, "session", None)
    if session is None:
        return
    person: Person = request.state.person
    Desk.of(request).sessions.end(session, person.expires_at)
    relay: LiveRelay = request.app.state.relay
    relay.sign_out(session.id)


def _flow_cookie(state: str) -> str:
    """Parallel sign-ins in several tabs use different cookies, from a small set."""
    return f"{FLOW}-{state[:1]}"


def _flow_of(desk: Desk, sealed: str | None) -> Flow | None:
    try:
        return None if sealed is None else Flow.of_document(desk.seal.open(sealed, FLOW))
    except Unsealable:
        return None
