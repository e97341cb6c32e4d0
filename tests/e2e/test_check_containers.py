"""What the walk-through of deploy/check-containers says of the system."""

from support.check_containers import check
from support.system import System

from chartroom.system.ports import held_free


class TestWalkThrough:
    def test_is_content_with_a_system_that_demands_tokens(self, system: System) -> None:
        done = check(system.url, system.keyring.mint("check-containers"))

        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout.splitlines()[-1] == "everything is as it should be"

    def test_says_that_a_token_is_refused(self, system: System) -> None:
        done = check(system.url, "of.nobody")

        assert done.returncode == 1
        assert "POST /patients answered 401, not 200" in done.stderr

    def test_says_that_a_service_is_away(self, system: System) -> None:
        with system.stopped("retrieval"):
            done = check(system.url, system.keyring.mint("check-containers"))

        assert done.returncode == 1
        assert "GET /health answered 503, not 200" in done.stderr

    def test_says_that_nothing_is_there(self) -> None:
        with held_free(["nothing"]) as ports:
            done = check(f"http://127.0.0.1:{ports['nothing']}", "of.nobody")

        assert done.returncode == 1
        assert "GET /health was not answered" in done.stderr
