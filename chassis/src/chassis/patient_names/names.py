"""The identifiers of patients, cached from records. This does not decide access."""

import asyncio
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

import structlog
from pydantic import BaseModel, ValidationError

from chassis.first_calls import FirstCall
from chassis.http.fields import UUID_TEXT
from chassis.peers import PeerClient, PeerRefused
from chassis.problems.problem import PeerUnavailable

PATH = "/internal/patients/names"
NOT_FOUND_OUT = "records could not be asked for the names of patients"
KEPT_S = 60.0
KEPT_UNKNOWN_S = 5.0  # The patient may soon be registered.
STALE_S = 3_600.0  # How long an answer is used while records does not answer.
DEADLINE_S = 1.0
MOST_KEPT = 10_000
MOST_ASKED = 500  # The limit of records per request.
# The nil UUID is not a patient's ID.
FIRST_CALL = FirstCall("POST", PATH, {"names": [str(UUID(int=0))]})


class _Names(BaseModel):
    name: str
    patient_id: UUID | None
    names: list[str]
    ambiguous: bool
    contested_numbers: list[str]
    birth_date: str | None = None  # Absent in answers of earlier versions.

    @property
    def is_contested(self) -> bool:
        return self.ambiguous or self.name not in self.names


class _KnownNames(BaseModel):
    patients: list[_Names]

    def of(self, names: Sequence[str]) -> list[_Names]:
        known = {one.name: one for one in self.patients}
        return [known[name] for name in names]


@dataclass(frozen=True, slots=True)
class Named:
    """`names` are all identifiers under which the patient's rows are stored.

    An identifier of no patient, or of several (`is_ambiguous`), only finds rows stored under it.
    `is_complete` is False if records did not answer. `contested_numbers` are identifiers of the
    patient that other patients also have or had; `is_contested`: `asked` is such an identifier.
    `birth_date`: YYYY, YYYY-MM or YYYY-MM-DD.
    """

    asked: str
    patient_id: str | None
    names: tuple[str, ...]
    is_ambiguous: bool = False
    is_complete: bool = True
    contested_numbers: tuple[str, ...] = ()
    is_contested: bool = False
    birth_date: str | None = None


@dataclass(frozen=True, slots=True)
class _Kept:
    named: Named
    asked_at: float

    @property
    def fresh_s(self) -> float:
        return KEPT_UNKNOWN_S if self.named.patient_id is None else KEPT_S


class PatientNames:
    """Looks up identifiers of patients in records; concurrent look-ups of one identifier share a request. Methods MUST
    NOT be called while a connection is held. After a failure, look-ups pause for as long as the failed request took.
    `clock` returns seconds.
    """

    def __init__(self, records: PeerClient, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._records = records
        self._clock = clock
        self._kept: dict[str, _Kept] = {}
        self._asking: dict[str, asyncio.Task[_Kept | None]] = {}
        self._silent_until = float("-inf")
        self._is_silent = False

    async def of(self, asked: str, *, uncached: bool = False) -> Named:
        """`uncached`: ask records again, so that a merge or its end counts at once. If records does not answer, the
        cached identifiers are returned as incomplete.
        """
        kept = self._kept.get(asked)
        age_s = float("inf") if kept is None else self._clock() - kept.asked_at
        if kept is not None and age_s < kept.fresh_s and not uncached:
            return kept.named
        answer = await self._answer(asked)
        if answer is not None:
            self._keep(answer)
            return answer.named
        if kept is not None and age_s < STALE_S:
            return replace(kept.named, is_complete=False)
        return Named(asked, None, (asked,), is_complete=False)

    def cached(self, asked: str) -> Named | None:
        kept = self._kept.get(asked)
        return None if kept is None else kept.named

    async def ask(self, asked: Iterable[str], *, deadline_s: float) -> dict[str, Named]:
        """Ask records again about identifiers. Identifiers without an answer are absent."""
        wanted, answers = sorted({*asked}), dict[str, Named]()
        for first in range(0, len(wanted), MOST_ASKED):
            asked_at = self._clock()
            if asked_at < self._silent_until:
                break
            found = await self._ask(wanted[first : first + MOST_ASKED], deadline_s=deadline_s)
            for one in found or ():
                answers[one.name] = _named(one)
                self._keep(_Kept(answers[one.name], asked_at))
        return answers

    async def is_contested(self, asked: str) -> bool:
        """Whether several patients have the identifier, or it has ended for a patient; False if records does
        not answer. Not cached, so that later reads are up to date.
        """
        answer = await self._answer(asked)
        return answer is not None and answer.named.is_contested

    async def contested_among(self, asked: Iterable[str]) -> frozenset[str]:
        """Return the identifiers that several patients have or had; none if records does not answer. Skips UUIDs."""
        numbers = sorted({one for one in asked if not UUID_TEXT.fullmatch(one)})
        contested: set[str] = set()
        for first in range(0, len(numbers), MOST_ASKED):
            if self._clock() < self._silent_until:
                break
            found = await self._ask(numbers[first : first + MOST_ASKED])
            contested |= {one.name for one in found or () if one.is_contested}
        return frozenset(contested)

    async def aclose(self) -> None:
        asking = [*self._asking.values()]
        for question in asking:
            question.cancel()
        await asyncio.gather(*asking, return_exceptions=True)

    async def _answer(self, asked: str) -> _Kept | None:
        """The call of records continues if the request that needs it is cancelled."""
        if self._clock() < self._silent_until:
            return None
        question = self._asking.get(asked)
        if question is None:
            question = asyncio.create_task(self._look_up(asked))
            self._asking[asked] = question
            question.add_done_callback(lambda _: self._asking.pop(asked))
        return await asyncio.shield(question)

    async def _look_up(self, asked: str) -> _Kept | None:
        asked_at = self._clock()
        answer = await self._ask([asked])
        if answer is None:
            return None
        (found,) = answer
        return _Kept(_named(found), asked_at)

    async def _ask(
        self, names: Sequence[str], *, deadline_s: float = DEADLINE_S
    ) -> list[_Names] | None:
        """Return None if records does not answer, and pause later calls."""
        asked_at = self._clock()
        try:
            answer = await self._records.post(
                PATH, {"names": [*names]}, deadline_s=deadline_s, may_repeat=True
            )
            found = _KnownNames.model_validate(answer).of(names)
        except (PeerUnavailable, PeerRefused, ValidationError, KeyError) as failure:
            now = self._clock()
            self._silent_until = now + (now - asked_at)
            if not self._is_silent:
                structlog.get_logger().warning(NOT_FOUND_OUT, exception=type(failure).__name__)
            self._is_silent = True
            return None
        self._is_silent = False
        return found

    def _keep(self, kept: _Kept) -> None:
        self._kept.pop(kept.named.asked, None)
        self._kept[kept.named.asked] = kept
        if len(self._kept) > MOST_KEPT:
            del self._kept[next(iter(self._kept))]


def _named(found: _Names) -> Named:
    return Named(
        found.name,
        None if found.patient_id is None else str(found.patient_id),
        tuple(found.names),
        found.ambiguous,
        contested_numbers=tuple(found.contested_numbers),
        is_contested=found.is_contested,
        birth_date=found.birth_date,
    )
