"""Hashes parameter values to 64 bits, which keeps arrays and indexes small."""

from collections.abc import Iterator
from functools import lru_cache
from hashlib import blake2b

from records.fhir.r4.search.criteria import TokenMatch
from records.fhir.r4.search.values import URI, Reference, Token, Value

KEPT = 10_000  # Most codes repeat.
CODED = ("identifier", "code", "vaccine-code", "encounter")
IDENTIFIER = ":identifier"


@lru_cache(KEPT)
def token_of(type_: str, parameter: str, form: str | None = None) -> int:
    name = f"{type_}/{parameter}" if form is None else f"{type_}/{parameter}={form}"
    digest = blake2b(name.encode(), digest_size=8).digest()
    return int.from_bytes(digest, signed=True)


def forms_of(value: Value) -> Iterator[tuple[str, str]]:
    """Return the searchable forms of a value; the first is in the table of codes."""
    if isinstance(value, Token):
        yield from (("", form) for form in _forms_of_token(value))
    elif isinstance(value, Reference):
        if value.id is not None:
            yield "", f"/{value.id}"
            yield "", f"{value.type}/{value.id}"
        if value.url is not None:
            yield "", value.url
        if value.identifier is not None:
            yield from ((IDENTIFIER, form) for form in _forms_of_token(value.identifier))
    elif isinstance(value, URI):
        yield "", value.uri


def _forms_of_token(token: Token) -> Iterator[str]:
    yield token.code
    yield f"{token.system or ''}|{token.code}"
    if token.system:
        yield f"{token.system}|"


def form_of(match: TokenMatch | Reference | URI) -> str:
    if isinstance(match, TokenMatch):
        if match.system is None:
            return match.code or ""
        return f"{match.system}|{match.code or ''}"
    if isinstance(match, URI):
        return match.uri
    return match.url or f"{match.type or ''}/{match.id}"
