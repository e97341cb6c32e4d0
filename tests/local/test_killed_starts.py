"""kill -9 of a first start, at one moment after the other: none is in the way of the next start."""

from local.killing import Killer
from local.launching import Launcher

# One of each kind of step; the long version knows all that there are.
SOME = {
    "os.rename version.json",
    "os.rename keys/audit.pem",
    "os.rename postgres/data-unfinished",
    "initdb",
    "os.remove in a directory that is removed",
    "os.remove postgres/data-unfinished",
    "os.rename keys/database-passwords.json",
    "supervisord",
    "migrations",
}


def test_a_start_that_was_killed_at_any_moment_of_the_first_one_works(
    launcher: Launcher, soak: bool
) -> None:
    killer = Killer(launcher, (lambda _: True) if soak else SOME.__contains__)
    status, output = killer.start()
    while status == -9:
        status, output = killer.start()

    assert status == 0, f"{output} after it was killed at: {', '.join(killer.moments)}"
    assert launcher.get(f"{launcher.url}/health") == {}
    assert {*killer.moments} >= SOME
