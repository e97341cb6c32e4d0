"""Forms for queues and schedules, which need the scope `system/Task.u`."""

from uuid import UUID, uuid4, uuid5

from fastapi import Request

from chassis.identity.caller import Caller
from chassis.identity.scopes import Need
from console.forms import uuid_of
from console.gateway import Missing

CODE = r"^[A-Za-z0-9][A-Za-z0-9_.-]*$"
MANAGE = Need.of("system/Task.u")


class Unusable(ValueError):
    """A form has a value that the console cannot send. The message is a sentence for the page."""


def may_manage(request: Request) -> bool:
    caller: Caller = request.state.caller
    return caller.claims.scopes.grant(MANAGE) is not None


def whole(fields: dict[str, str], name: str, label: str) -> int | None:
    text = fields.get(name)
    if text is None:
        return None
    if not (text.isascii() and text.isdecimal() and len(text) < len(str(2**31))):
        raise Unusable(f"{label} is not a whole number.")
    return int(text)


def headers_of(fields: dict[str, str], *of: object) -> dict[str, str]:
    """A form that is sent twice is processed once. A different content is a new request."""
    key = uuid5(UUID(uuid_of(fields.get("key")) or str(uuid4())), " ".join(map(str, of)))
    version = fields.get("version", "")
    known = version if version.isascii() and version.isdecimal() else "0"
    return {"If-Match": f'W/"{known}"', "Idempotency-Key": str(key)}


def said_of(failure: Missing) -> str:
    return "unanswered" if failure.may_have_happened else failure.lack.value


def complaint_of(failure: Missing) -> str:
    """Write a sentence with the rejected fields, such as `cron` and `task/max_attempts`."""
    fields = ", ".join(one.lstrip("/").replace("/", " ") for one in failure.fields if one)
    return f"These fields were rejected: {fields}." if fields else failure.sentence
