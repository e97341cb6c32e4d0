"""A person's place in the review queue, and the offer to withdraw the last decision. URLs contain
both.
"""

import json
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

from starlette.requests import Request

from console.answers import Answered
from console.session.sealing import Seal, Unsealable
from console.session.sessions import Session

OFFERED_S = 10  # style.css hides the offer after the same time.
PARTS = 4
PRIORITIES = ("stat", "asap", "urgent", "routine")
MOST_URGENT = 0
ROUTINE = PRIORITIES.index("routine")


@dataclass(frozen=True, slots=True)
class Turn:
    """A place in the review queue: number `at` of `of` (0 if unknown), and the sort key."""

    at: int = 0
    of: int = 0
    rank: int = MOST_URGENT  # The index in PRIORITIES.
    since_ms: int = 0  # When the summary was written.

    @classmethod
    def parse(cls, text: str | None) -> "Turn | None":
        """Parse a place in the review queue; an invalid text is the start of the queue."""
        if not text or text == "false":
            return None
        parts = text.split("-")
        if len(parts) != PARTS or not all(part.isascii() and part.isdecimal() for part in parts):
            return cls()
        at, of, rank, since_ms = (int(part[:15]) for part in parts)
        return cls(at, of, rank, since_ms)

    def __str__(self) -> str:
        return f"{self.at}-{self.of}-{self.rank}-{self.since_ms}"


def rank_of(priority: str) -> int:
    return PRIORITIES.index(priority) if priority in PRIORITIES else ROUTINE


def milliseconds(moment: datetime) -> int:
    return int(moment.astimezone(UTC).timestamp() * 1000)


class Offer(Answered):
    """The offer to withdraw a decision. `version` is the version that the decision made."""

    encounter_id: UUID
    version: int
    is_rejection: bool = False
    until: float


def seal_offer(
    request: Request, encounter_id: UUID, version: int, *, is_rejection: bool = False
) -> str:
    offer = Offer(
        encounter_id=encounter_id,
        version=version,
        is_rejection=is_rejection,
        until=time.time() + OFFERED_S,
    )
    seal: Seal = request.app.state.seal
    return seal.seal(offer.model_dump_json().encode(), _purpose(request))


def open_offer(request: Request, sealed: str | None) -> Offer | None:
    """Return None if the offer is over, or was not made to this session."""
    seal: Seal = request.app.state.seal
    try:
        offer = Offer.model_validate(json.loads(seal.open(sealed or "", _purpose(request))))
    except Unsealable:
        return None
    return offer if offer.until > time.time() else None


def _purpose(request: Request) -> str:
    session: Session = request.state.session
    return f"withdrawal by {session.id.hex()}"
