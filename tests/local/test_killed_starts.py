import random
from collections.abc import Callable

import pytest

from tests.local.killing import Killer
from tests.local.launching import Launcher

# Moments at which every test run kills a start. About a hundred other moments exist, and each start takes 10
# s.
SOME = {
    "os.rename version.json",
    "initdb",
    "os.remove in a directory that is removed",
    "os.rename keys/database-passwords.json",
    "migrations",
}


MORE_BY_NIGHT = 0.3


@pytest.fixture
def chosen(pytestconfig: pytest.Config, *, nightly: bool) -> Callable[[str], bool]:
    """Return a function that tells if a start is killed at a moment; nightly runs add random moments."""
    seed = pytestconfig.getoption("seed") or random.SystemRandom().randrange(2**32)
    print(f"draw the same once more with --seed {seed}")
    share = MORE_BY_NIGHT if nightly else 0
    return lambda moment: moment in SOME or random.Random(f"{seed} {moment}").random() < share


# Nightly runs start the system about forty times, in parallel with other tests.
@pytest.mark.nightly
def test_a_start_works_after_the_first_one_was_killed_at_any_moment(
    launcher: Launcher, chosen: Callable[[str], bool]
):
    killer = Killer(launcher, chosen)
    status, output = killer.start()
    while status == -9:
        status, output = killer.start()

    assert status == 0, f"{output} after it was killed at: {', '.join(killer.moments)}"
    assert launcher.get(f"{launcher.url}/health") == {}
    assert {*killer.moments} >= SOME
