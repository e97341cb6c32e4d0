"""Verifies webhooks by their signature (Standard Webhooks, standardwebhooks.com)."""

import base64
import hmac
import json
import time
from collections.abc import Mapping
from hashlib import sha256
from typing import Any

PREFIX = "whsec_"
TOLERANCE_S = 300
MAX_DIGITS = 15


class NotVerified(Exception):
    """The request is not a recent webhook that was signed with the secret."""


def verify(
    body: bytes, headers: Mapping[str, str], secret: str, *, tolerance_s: float = TOLERANCE_S
) -> dict[str, Any]:
    """Return the parsed body. `body` must be the bytes as received. Raises NotVerified, or
    ValueError if the secret is empty or not valid Base64.

    The same event can arrive several times; its `webhook-id` is always the same.
    """
    key = _key_in(secret)
    given = {name.lower(): value for name, value in headers.items()}
    message_id, timestamp = given.get("webhook-id", ""), given.get("webhook-timestamp", "")
    if not (timestamp.isascii() and timestamp.isdigit() and len(timestamp) <= MAX_DIGITS):
        raise NotVerified("the header webhook-timestamp is missing or malformed")
    if abs(time.time() - int(timestamp)) > tolerance_s:
        raise NotVerified("the timestamp is too old or in the future")
    signed = _encoded(f"{message_id}.{timestamp}.") + body
    expected = "v1," + base64.b64encode(hmac.digest(key, signed, sha256)).decode()
    signatures = given.get("webhook-signature", "").split()
    if not any(hmac.compare_digest(_encoded(one), expected.encode()) for one in signatures):
        raise NotVerified("no signature matches")
    event: dict[str, Any] = json.loads(body)
    return event


def _key_in(secret: str) -> bytes:
    key = base64.b64decode(secret.removeprefix(PREFIX), validate=True)
    if not key:
        raise ValueError("the secret is empty")
    return key


def _encoded(header: str) -> bytes:
    try:
        return header.encode()
    except UnicodeEncodeError:  # A lone surrogate.
        raise NotVerified("a header is not valid Unicode") from None
