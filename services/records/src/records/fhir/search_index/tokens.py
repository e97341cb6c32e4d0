"""Tokens: numbers of 64 bits that stand for a value of a search parameter, so that an index and an
array of them are small. Pure.
"""

from collections.abc import Iterator
from functools import lru_cache
from hashlib import blake2b

from records.fhir.r4.search.criteria import TokenMatch
from records.fhir.r4.search.values import URI, Reference, Token, Value

KEPT = 10_000  # Tokens in memory: most codes come again and again.
# Parameters whose values have rows of their own.
CODED = ("identifier", "code", "vaccine-code", "encounter")
IDENTIFIER = ":identifier"  # For a reference.


@lru_cache(KEPT)
def token_of(type_: str, parameter: str, form: str | None = None) -> int:
    """Return the token of a value in one of its forms; without one, of any value of a parameter."""
    name = f"{type_}/{parameter}" if form is None else f"{type_}/{parameter}={form}"
    digest = blake2b(name.encode(), digest_size=8).digest()
    return int.from_bytes(digest, signed=True)


def forms_of(value: Value) -> Iterator[tuple[str, str]]:
    """Yield the forms by which a value is found, each with the end of the parameter's name; first the
    one that has a row of its own.
    """
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
    """Return the form of what is asked for."""
    if isinstance(match, TokenMatch):
        if match.system is None:
            return match.code or ""
        return f"{match.system}|{match.code or ''}"
    if isinstance(match, URI):
        return match.uri
    return match.url or f"{match.type or ''}/{match.id}"
