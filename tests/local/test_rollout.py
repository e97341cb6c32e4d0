"""`chartroom rollout` and `rollback` as a user calls them; only the services and builds of environments are fakes."""

import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import httpx
import pytest

from chartroom.commands.rollout import parse_steps
from chartroom.errors import ChartroomError
from tests.local.launching import Launcher, wait_until
from tests.local.test_restart import environments, processes, serving_state

QUICK = ("--steps", "1,10,50,100", "--seconds", "1")


@contextmanager
def requests_to(launcher: Launcher) -> Iterator[Counter[int]]:
    seen: Counter[int] = Counter()
    is_over = threading.Event()

    def ask() -> None:
        with httpx.Client(base_url=launcher.url, trust_env=False) as client:
            while not is_over.wait(0.005):
                seen[client.get("/patients/environment").status_code] += 1

    asking = threading.Thread(target=ask, daemon=True)
    asking.start()
    yield seen
    is_over.set()
    asking.join()


def shares(launcher: Launcher) -> int:
    text = (launcher.data.gateway / "servers-records.yml").read_text(encoding="utf-8")
    return text.count("- url:")


class TestARollout:
    @pytest.mark.nightly
    def test_moves_all_requests_step_by_step_and_back_and_again(self, running: Launcher):
        before, _, first, _ = serving_state(running, "records")
        with requests_to(running) as seen:
            result = running.run("rollout", "records", *QUICK)

        assert result.returncode == 0, result.stderr
        for percent in (1, 10, 50, 100):
            assert f"{percent} % of the requests to the new version" in result.stdout
        assert "records was rolled out" in result.stdout
        assert set(seen) == {200}
        after, _, second, kept = serving_state(running, "records")
        assert (len(after), after.keys() & before.keys()) == (1, set())
        assert second != first
        assert first in kept
        assert running.clone.environments("records").before == first

        back = running.run("rollback", "records")
        was = running.environment_of("records")["ENVIRONMENT"]
        again = running.run("rollback", "records")

        assert (back.returncode, again.returncode) == (0, 0), back.stderr + again.stderr
        assert "records was rolled back" in back.stdout
        assert (was, running.environment_of("records")["ENVIRONMENT"]) == (str(first), str(second))
        assert environments(running, "records") == {first, second}

    @pytest.mark.parametrize(
        ("behaviour", "reason"),
        [
            ("failing", "The new version fails in 100.0% of its requests, where 1.0% are allowed."),
            pytest.param("ending", "The new version ended.", marks=pytest.mark.nightly),
            pytest.param(
                "sickening", "The new version is not ready any more.", marks=pytest.mark.nightly
            ),
        ],
    )
    def test_goes_back_by_itself_with_figures(
        self, running: Launcher, behave: Callable[[str, str], None], behaviour: str, reason: str
    ):
        before = serving_state(running, "records")
        behave("records", behaviour)
        with requests_to(running) as seen:
            result = running.run("rollout", "records", "--steps", "10,100", "--seconds", "15")

        assert result.returncode == 1
        assert reason in result.stderr
        assert " requests, " in result.stderr
        assert "records still runs unchanged." in result.stderr
        assert serving_state(running, "records") == before
        assert shares(running) == 1
        assert seen[500] < 0.2 * seen.total()

    def test_that_was_interrupted_goes_back(self, running: Launcher):
        before = serving_state(running, "records")
        process = running.start("rollout", "records", "--steps", "50,100", "--seconds", "30")
        wait_until(lambda: shares(running) == 2)

        output = process.interrupt()

        assert "Interrupted; records still runs unchanged." in output
        assert serving_state(running, "records") == before
        assert shares(running) == 1

    @pytest.mark.nightly
    @pytest.mark.parametrize("command", ["rollout", "restart"])
    def test_that_was_killed_is_ended_by_the_next(self, running: Launcher, command: str):
        before = serving_state(running, "records")
        process = running.start("rollout", "records", "--steps", "50,100", "--seconds", "30")
        wait_until(lambda: shares(running) == 2)
        process.kill()
        assert "records has two processes" in running.run("status").stdout

        with requests_to(running) as seen:
            result = running.run(command, "records", *(QUICK if command == "rollout" else ()))

        assert result.returncode == 0, result.stderr
        assert "An earlier restart was killed; it is ended now" in result.stdout
        assert set(seen) == {200}
        assert len(processes(running, "records")) == 1
        assert processes(running, "records") != before[0]
        assert shares(running) == 1


def test_a_rollback_needs_a_former_version_and_a_rollout_growing_percentages(
    running: Launcher,
):
    result = running.run("rollback", "console")

    assert result.returncode == 1
    assert "There is no previous version of console" in result.stderr
    for steps in ("", "0,100", "50,10", "10,x", "10,10", "50,101"):
        wrong = f"{steps} is not a list of increasing percentages from 1 to 100"
        with pytest.raises(ChartroomError, match=wrong):
            parse_steps(steps)
    assert parse_steps("50") == [50, 100]  # A rollout always ends with the step of 100 percent.
