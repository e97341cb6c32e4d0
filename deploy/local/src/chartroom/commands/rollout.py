import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console

from chartroom.commands.replacement import Replacement, replacing
from chartroom.errors import ChartroomError
from chartroom.processes.answers import Answers, read_answers, worse
from chartroom.processes.programs import Program
from chartroom.processes.services import port_variable
from chartroom.system.layout import DataDirectory

ALL = 100
POLL_SECONDS = 1.0
# The number of consecutive late checks, because a single check may be late on a busy machine.
UNREADY_CHECKS = 3


@dataclass(frozen=True)
class Steps:
    """`percents` are the shares of the new version, in order. Each step lasts `seconds`."""

    percents: Sequence[int]
    seconds: float


def parse_steps(text: str) -> list[int]:
    try:
        percents = [int(step) for step in text.split(",")]
    except ValueError:
        percents = []
    if not percents or percents != sorted({*percents}) or percents[0] < 1 or percents[-1] > ALL:
        raise ChartroomError(
            f"--steps {text} is not a list of increasing percentages from 1 to 100, such as 1,10,50,100."
        )
    return percents if percents[-1] == ALL else [*percents, ALL]


def rollout(
    data: DataDirectory, member: str, *, steps: Steps, ready_seconds: float, console: Console
) -> None:
    """Build an environment from the lock and the checkout, migrate, and move requests to the new
    version. Raises ChartroomError if the old version serves again.
    """
    with replacing(data, member, console) as replacement:
        replacement.run(
            replacement.upgraded,
            ready_seconds=ready_seconds,
            take_over=_Watched(replacement, steps).take_over,
        )
        replacement.report("was rolled out")


def rollback(data: DataDirectory, member: str, *, ready_seconds: float, console: Console) -> None:
    """Return to the previous version, without changing the database schema back."""
    with replacing(data, member, console) as replacement:
        before = replacement.environments.before
        if before is None:
            raise ChartroomError(
                f"There is no previous version of {member}: neither `chartroom rollout` nor "
                "`chartroom restart --upgrade` has replaced any."
            )

        def make(_: object) -> Path:
            return before

        replacement.run(make, ready_seconds=ready_seconds)
        replacement.report("was rolled back")


@dataclass(frozen=True)
class _Watched:
    replacement: Replacement
    steps: Steps

    def take_over(self, new: Program) -> None:
        """Move requests step by step. Raises ChartroomError if the new version performs worse."""
        variable = port_variable(self.replacement.member)
        ports = [
            int(environment[variable])
            for environment in (self.replacement.serving().environment, new.environment)
        ]
        old = _Version(ports[0])
        for percent in self.steps.percents:
            doing = f"Sending {percent} % of the requests to the new version"
            done = f"{percent} % of the requests to the new version"
            with self.replacement.progress.step(doing, done):
                self.replacement.share(dict(zip(ports, (ALL - percent, percent), strict=True)))
                self._watch(new, old, _Version(ports[1]))

    def _watch(self, new: Program, old: "_Version", now: "_Version") -> None:
        until = time.monotonic() + self.steps.seconds
        pid = self._pid(new.name)
        unready = 0
        while True:
            figures = f" It answered {now.read()}; the version before {old.read()}."
            if self._pid(new.name) != pid:
                raise ChartroomError(f"The new version ended.{figures}")
            unready = 0 if new.ready() else unready + 1
            if unready >= UNREADY_CHECKS:
                raise ChartroomError(f"The new version is not ready any more.{figures}")
            if reason := worse(now.answers, old.answers):
                raise ChartroomError(f"The new version {reason}.{figures}")
            if time.monotonic() >= until:
                return
            time.sleep(min(POLL_SECONDS, max(0.0, until - time.monotonic())))

    def _pid(self, slot: str) -> int:
        states = {state.name: state.pid for state in self.replacement.supervisor.states()}
        return states[slot]


class _Version:
    def __init__(self, port: int) -> None:
        self._port = port
        self._begin = read_answers(port)
        self.answers = Answers()

    def read(self) -> Answers:
        self.answers = read_answers(self._port).since(self._begin)
        return self.answers
