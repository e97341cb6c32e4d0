"""The person who is signed in."""

from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Person:
    """`token` is what the gateway is asked with; the sign-in ends with it."""

    name: str
    token: str = field(repr=False)
    expires_at: datetime
