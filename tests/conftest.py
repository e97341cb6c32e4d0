"""Fixtures for every test: a real PostgreSQL server for the whole run, and keys for tokens."""

import gc
import os
import shutil
import signal
import tempfile
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest

from chartroom.postgres.server import EmbeddedPostgres
from chartroom.system.keys import Keyring

pytest.register_assert_rewrite("support")

MEMORY = Path("/dev/shm")  # noqa: S108 - Holds only directories that we make.
PLENTY = 4 * 1024**3
SOAK_TIMEOUT_SECONDS = 600


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--soak", action="store_true", help="only the tests that have a long version, in that one"
    )
    parser.addoption("--seed", type=int, help="of what is drawn by lot, to draw the same once more")


@pytest.fixture(scope="session")
def soak(pytestconfig: pytest.Config) -> bool:
    """Whether --soak was given: the test then runs in its long version."""
    return bool(pytestconfig.getoption("soak"))


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """With --soak keep the tests that ask for the fixture `soak`, and give them time."""
    if not config.getoption("soak"):
        return
    long = [item for item in items if "soak" in getattr(item, "fixturenames", ())]
    config.hook.pytest_deselected(items=[item for item in items if item not in long])
    items[:] = long
    for item in items:
        item.add_marker(pytest.mark.timeout(SOAK_TIMEOUT_SECONDS))


def pytest_collection_finish() -> None:
    """Keep the garbage collector from visiting the imported modules again and again."""
    gc.collect()
    gc.freeze()


def pytest_configure(config: pytest.Config) -> None:
    if config.getoption("soak"):
        from support.sizes import SOAK  # noqa: PLC0415 - After its registration above.

        os.environ[SOAK] = "1"
    use_memory()
    hear_signals()
    let_drawing_take_its_time()


def let_drawing_take_its_time() -> None:
    """Keep hypothesis from failing tests that are slow: on a busy machine all are."""
    if find_spec("hypothesis") is None:
        return
    from hypothesis import HealthCheck, settings  # noqa: PLC0415 - Not in every environment.

    slow = [HealthCheck.too_slow]
    settings.register_profile("busy machine", deadline=None, suppress_health_check=slow)
    settings.load_profile("busy machine")


def use_memory() -> None:
    """Put temporary directories into memory where there is enough: databases are ten times faster
    there.

    A killed process loses nothing that way; only a crash of the machine would.
    """
    usable = (
        MEMORY.is_dir()
        and os.access(MEMORY, os.W_OK)
        and not os.statvfs(MEMORY).f_flag & os.ST_NOEXEC
    )
    if usable and shutil.disk_usage(MEMORY).free > PLENTY:
        tempfile.tempdir = os.environ["TMPDIR"] = str(MEMORY)


def hear_signals() -> None:
    """Restore the default signal handlers.

    Under nohup or in the background of a script some signals are ignored, and every process that a
    test starts would inherit that.
    """
    for number, usual in (
        (signal.SIGINT, signal.default_int_handler),
        (signal.SIGHUP, signal.SIG_DFL),
    ):
        if signal.getsignal(number) is signal.SIG_IGN:
            signal.signal(number, usual)


@pytest.fixture(scope="session")
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(scope="session")
def short_directory() -> Iterator[Path]:
    """A directory whose path is short enough for sockets and that PostgreSQL's user may enter."""
    path = Path(tempfile.mkdtemp(prefix="chartroom-test-"))
    path.chmod(0o711)
    yield path
    shutil.rmtree(path, ignore_errors=True)


@pytest.fixture(scope="session")
def cluster(short_directory: Path) -> Iterator[EmbeddedPostgres]:
    """One PostgreSQL server for this run. Without fsync, because no test crashes the machine."""
    with EmbeddedPostgres(short_directory / "pg", settings={"fsync": "off"}) as server:
        yield server


@pytest.fixture(scope="session")
def keyring(short_directory: Path) -> Keyring:
    from support.keyring import FullKeyring  # noqa: PLC0415 - After its registration above.

    made = FullKeyring(short_directory / "keys")
    made.initialise()
    return made
