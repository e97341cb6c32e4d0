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
ANY = "*/*"
CODINGS = ("gzip", "deflate")
OTHER_CODING = (
    "The service accepts the content codings gzip and deflate, and only one coding per body. Send the body "
    "with `Content-Encoding: gzip`, or without encoding and without this header."
)
_BODY_RULE = "__body_rule__"


@dataclass(frozen=True, slots=True)
class BodyRule:
    """`ndjson`: NDJSON media types accepted in addition to JSON. `form_data`: the JSON fields of a
    form with a file, or None if forms are rejected. `other`: media types that the endpoint parses
    itself, or ANY. `max_bytes` also applies to the decoded body.
    """

    max_bytes: int = MAX_BODY_BYTES
    ndjson: Collection[str] = ()
    form_data: Collection[str] | None = None
    form: bool = False
    other: Collection[str] = ()
    text: bool = False

    def accepts(self, content_type: str) -> bool:
        """Whether the endpoint accepts this content type. Endpoints that accept forms or text reject JSON."""
        if self.form or self.text:
            return media_type(content_type) == (FORM if self.form else TEXT)
        if self.form_data is not None and media_type(content_type) == FORM_DATA:
            return True
        named = media_type(content_type)
        is_any = ANY in self.other and "/" in named
        return is_any or is_json(content_type) or named in self.ndjson or named in self.other

    @property
    def advice(self) -> str | None:
        if self.form or self.text:
            return f"This URL accepts only `{FORM if self.form else TEXT}`. Set the header Content-Type."
        forms = () if self.form_data is None else (FORM_DATA,)
        others = (*self.ndjson, *self.other, *forms)
        if not others:
            return None
        types = ", ".join(f"`{one}`" for one in ("application/json", *others))
        return f"This URL accepts {types}. Set the header Content-Type to the type that you send."

    def is_json_text(self, content_type: str) -> bool:
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
    return _declare(BodyRule(max_bytes, ndjson=ndjson, form_data=form_data, other=other))


def take_form(*, max_bytes: int) -> Callable[[Endpoint], Endpoint]:
    return _declare(BodyRule(max_bytes, form=True))


def take_text(*, max_bytes: int) -> Callable[[Endpoint], Endpoint]:
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
    kind, _, subtype = media_type(content_type).partition("/")
    return kind == "application" and (
        subtype == "json" or (subtype.endswith("+json") and "/" not in subtype)
    )


def coding_of(encoding: str) -> str | None:
    """Return the content coding of a body, or None if the body is not encoded."""
    coding = encoding.strip().lower().removeprefix("x-")  # x-gzip is gzip (RFC 9110, 8.4.1.3).
    if coding in {"", "identity"}:
        return None
    if coding not in CODINGS:
        raise UnsupportedMediaType(OTHER_CODING, headers={"Accept-Encoding": ", ".join(CODINGS)})
    return coding


def media_type(content_type: str) -> str:
    return content_type.partition(";")[0].strip().lower()
