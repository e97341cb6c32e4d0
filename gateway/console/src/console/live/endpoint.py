from fastapi import Request, Response

from chassis.http.event_streams import EventStream, OpenStreams
from chassis.http.query_parameters import check_own_query
from chassis.http.rate_limits import limits_itself
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow
from chassis.identity.caller import Caller
from chassis.problems.problem import MalformedRequest
from chassis.problems.request_ids import current_request_id
from console.addresses import LIVE_EVENTS
from console.live.relay import LiveRelay, Viewer
from console.session.sessions import Person, Session, Sessions

AFTER = "after_seq"
MAX_DIGITS = 18
UNREADABLE = "The place after which the stream should begin is no `seq` of an event."


def router(relay: LiveRelay, sessions: Sessions, streams: OpenStreams, longest_s: float) -> Router:
    routes = Router(include_in_schema=False)

    @routes.get(LIVE_EVENTS, response_model=None)
    @allow(None, only_person=True)
    @limits_itself
    @check_own_query
    async def follow_events(request: Request) -> Response:
        """Relay the messages of `GET /agent-events/stream`, with the same filters. Additional
        messages are `away`, `back` and `problem`, after which the stream ends, for example because
        the session has ended (401).
        """
        caller: Caller = request.state.caller
        session: Session = request.state.session
        person: Person = request.state.person
        after = _place_of(request)
        query = [item for item in request.query_params.multi_items() if item[0] != AFTER]
        viewer = Viewer(
            query, person.token, session.id, after=after, request_id=current_request_id.get()
        )
        for_s = min(longest_s, sessions.seconds_left(session, person.expires_at))
        release = streams.admit(caller)
        return EventStream(relay.follow(viewer, for_s=for_s), release)

    return routes


def _place_of(request: Request) -> int | None:
    """Return the stream position: the header `Last-Event-ID` is newer than the query."""
    given = request.headers.get("last-event-id") or request.query_params.get(AFTER)
    if not given:
        return None
    if given != "-1" and not (given.isascii() and given.isdigit() and len(given) <= MAX_DIGITS):
        raise MalformedRequest(UNREADABLE)
    return int(given)
