"""Every value is escaped plain text, without Markdown or links. Characters that would hide or reorder
text are made visible.
"""

import re
from datetime import UTC, datetime
from functools import cache
from zoneinfo import ZoneInfo

from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from console import wording
from console.addresses import Origin
from console.assets import address_of
from console.gateway import Missing, Visit
from console.management import CODE
from console.session.preferences import keys_are_on
from console.session.sessions import Person

# Control characters except tab and line feed; characters that change the text direction; characters
# without width that can carry a message; lone surrogates, which UTF-8 cannot encode. Names contain
# joiners (U+200C, U+200D), and emoji contain U+FE0E and U+FE0F. script.js has the same table.
HIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f"
    "\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0d\ufeff\uffa0\ufff0-\ufffb"
    "\ud800-\udfff\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]|\r(?!\n)"
)

# Attributes of templates with a path of the console. Values cannot contain a match, because their quotes are escaped.
LINK = re.compile(
    r'( (?:href|src|action|formaction|data-[a-z]+)="|content="[0-9]+; url=)(?=/console\b)'
)


def visible(text: str) -> str:
    return HIDDEN.sub(lambda found: f"⟨U+{ord(found[0]):04X}⟩", text)


def page(request: Request, template: str, *, status: int = 200, **values: object) -> Response:
    person: Person | None = getattr(request.state, "person", None)
    now = datetime.now(UTC)
    visit = values.pop("visit", None)
    zone: ZoneInfo = request.app.state.zone
    html = (
        environment(zone)
        .get_template(template)
        .render(
            **values,
            now=now,
            person=person,
            zone=zone.key,
            here=request.url.path,
            keys_are_on=person is None or keys_are_on(request),
            calls=visit.calls if isinstance(visit, Visit) else None,
        )
    )
    prefix = Origin.of_request(request).prefix
    return HTMLResponse(LINK.sub(rf"\g<1>{prefix}", html) if prefix else html, status)


@cache
def environment(zone: ZoneInfo) -> Environment:
    made = Environment(
        loader=PackageLoader("console"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_finalize,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    made.globals["asset"] = address_of
    made.tests["missing"] = lambda part: isinstance(part, Missing)
    made.tests["code"] = lambda text: bool(re.fullmatch(CODE, text))
    made.filters.update(wording.FacilityClock(zone).filters)
    made.filters["combined"] = lambda left, right: {**left, **right}
    made.filters["without_hidden"] = lambda text: HIDDEN.sub("", text)
    return made


def _finalize(value: object) -> object:
    """`Markup` comes from our own templates, or from a form field (`|e`) whose value must not
    change.
    """
    return visible(value) if type(value) is str else value
