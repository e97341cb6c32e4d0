"""Which body a route accepts, declared at its endpoint. Free of FastAPI.

@router.post("/imports")
@take(max_bytes=64 * 1024 * 1024)
async def import_bundle(...) -> Response: ...
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Any, TypeVar

from chassis.http.form_data import FORM_DATA
from chassis.problems.problem import UnsupportedMediaType

Endpoint = TypeVar("Endpoint", bound=Callable[..., Any])  # FastAPI chooses the arguments.
MAX_BODY_BYTES = 1024 * 1024
NDJSON = "application/x-ndjson"
FORM = "application/x-www-form-urlencoded"
TEXT = "text/plain"
CODINGS = ("gzip", "deflate")
OTHER_CODING = (
    "The service decodes the content codings gzip and deflate, one at a time. Send the body with "
    "`Content-Encoding: gzip`, or as it is and without this header."
)
_BODY_RULE = "__body_rule__"


@dataclass(frozen=True, slots=True)
class BodyRule:
    """`ndjson` are the media types of NDJSON that are accepted beside JSON; `form_data` the fields
    with JSON of a form with a file (`form_data.py`), None where such a form is refused. `other` are
    media types that the endpoint itself reads. `text`: plain text alone. `max_bytes` counts before
    and after a content coding is decoded.
    """

    max_bytes: int = MAX_BODY_BYTES
    ndjson: Collection[str] = ()
    form_data: Collection[str] | None = None
    form: bool = False
    other: Collection[str] = ()
    text: bool = False

    def accepts(self, content_type: str) -> bool:
        """A form or a text is instead of JSON: no endpoint reads both."""
        if self.form or self.text:
            return media_type(content_type) == (FORM if self.form else TEXT)
        if self.form_data is not None and media_type(content_type) == FORM_DATA:
            return True
        named = media_type(content_type)
        return is_json(content_type) or named in self.ndjson or named in self.other

    @property
    def advice(self) -> str | None:
        """The type to send instead, if that is not JSON alone."""
        if self.text:
            return f"This address accepts `{TEXT}`. Name it in the header Content-Type."
        if not self.other:
            return None
        types = ", ".join(f"`{one}`" for one in ("application/json", *self.other))
        return f"This address accepts {types}. Name the one you send in the header Content-Type."

    def is_json_text(self, content_type: str) -> bool:
        """Whether a body that the rule accepts is JSON or NDJSON."""
        return is_json(content_type) or self.is_ndjson(content_type)

    def is_ndjson(self, content_type: str) -> bool:
        return media_type(content_type) in self.ndjson


def take(
    *,
    max_bytes: int,
    ndjson: Collection[str] = (),
    form_data: Collection[str] | None = None,
    other: Collection[str] = (),
) -> Callable[[Endpoint], Endpoint]:
    """Declare that an endpoint accepts larger bodies than others, or other media types beside JSON."""
    return _declare(BodyRule(max_bytes, ndjson=ndjson, form_data=form_data, other=other))


def take_form(*, max_bytes: int) -> Callable[[Endpoint], Endpoint]:
    """Declare that an endpoint accepts the fields of a form, and no JSON."""
    return _declare(BodyRule(max_bytes, form=True))


def take_text(*, max_bytes: int) -> Callable[[Endpoint], Endpoint]:
    """Declare that an endpoint accepts plain text, and no JSON. It reads the text itself."""
    return _declare(BodyRule(max_bytes, text=True))


def _declare(rule: BodyRule) -> Callable[[Endpoint], Endpoint]:
    def declare(endpoint: Endpoint) -> Endpoint:
        setattr(endpoint, _BODY_RULE, rule)
        return endpoint

    return declare


def body_rule_of(endpoint: Callable[..., Any]) -> BodyRule:
    rule: BodyRule = getattr(endpoint, _BODY_RULE, BodyRule())
    return rule


def takes_declared_body(endpoint: Callable[..., Any]) -> bool:
    return hasattr(endpoint, _BODY_RULE)


def is_json(content_type: str) -> bool:
    """Whether a Content-Type names JSON, by the rule by which FastAPI parses a body."""
    kind, _, subtype = media_type(content_type).partition("/")
    return kind == "application" and (
        subtype == "json" or (subtype.endswith("+json") and "/" not in subtype)
    )


def coding_of(encoding: str) -> str | None:
    """Return which of CODINGS a Content-Encoding names, or None for a body that is not encoded. Raises
    UnsupportedMediaType for others.
    """
    coding = encoding.strip().lower().removeprefix("x-")  # x-gzip is gzip (RFC 9110, 8.4.1.3).
    if coding in {"", "identity"}:
        return None
    if coding not in CODINGS:
        raise UnsupportedMediaType(OTHER_CODING, headers={"Accept-Encoding": ", ".join(CODINGS)})
    return coding


def media_type(content_type: str) -> str:
    return content_type.partition(";")[0].strip().lower()
