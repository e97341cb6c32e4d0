"""Splits JSON into members without parsing, so that unchanged members keep every digit."""

import msgspec

Members = dict[str, msgspec.Raw]
_decoder = msgspec.json.Decoder(Members)


def members_of(body: str | bytes | msgspec.Raw | None) -> Members:
    """Raises msgspec.ValidationError if the JSON is not an object."""
    return {} if body is None else _decoder.decode(body)
