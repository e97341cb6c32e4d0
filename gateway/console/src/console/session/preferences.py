"""The switch of single-letter keys (WCAG 2.1.4), stored in a cookie."""

from fastapi import Request, Response

from chassis.http.accepted_bodies import take_form
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow
from console.addresses import Origin, own_place
from console.forms import fields_of, see

COOKIE = "keys"
KEPT_S = 365 * 86_400
OFF = "off"
MAX_BYTES = 2_048
router = Router(include_in_schema=False)


@router.post("/console/keys", response_model=None)
@take_form(max_bytes=MAX_BYTES)
@allow(None, only_person=True)
async def switch_keys(request: Request) -> Response:
    fields = await fields_of(request)
    answer = see(own_place(fields.get("then")))
    value = OFF if fields.get("keys") == OFF else "on"
    Origin.of_request(request).set_cookie(answer, COOKIE, value, max_age=KEPT_S)
    return answer


def keys_are_on(request: Request) -> bool:
    return request.cookies.get(Origin.of_request(request).cookie(COOKIE)) != OFF
