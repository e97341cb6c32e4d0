"""A first start that is killed at any moment does not prevent the next one."""

import pytest

from tests.local.killing import Killer
from tests.local.launching import Launcher

# While the directory is claimed, the cluster is made, a half one is removed, secrets are written and
# schemas change; the long version tries every moment.
SOME = {
    "os.rename version.json",
    "initdb",
    "os.remove in a directory that is removed",
    "os.rename keys/database-passwords.json",
    "migrations",
}


@pytest.mark.timeout(1200)  # The long version starts some hundred times, beside other tests.
def test_a_start_works_after_the_first_one_was_killed_at_any_moment(
    launcher: Launcher, nightly: bool
) -> None:
    killer = Killer(launcher, (lambda _: True) if nightly else SOME.__contains__)
    status, output = killer.start()
    while status == -9:
        status, output = killer.start()

    assert status == 0, f"{output} after it was killed at: {', '.join(killer.moments)}"
    assert launcher.get(f"{launcher.url}/health") == {}
    assert {*killer.moments} >= SOME
