"""Fixtures for every test: one real PostgreSQL server for the whole run, and signing keys for tokens."""

import gc
import os
import re
import shutil
import signal
import tempfile
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from chartroom.postgres.server import EmbeddedPostgres
from chartroom.system.keys import Keyring

PARTS = [f"tests.{part.name}" for part in Path(__file__).parent.iterdir() if part.is_dir()]
pytest.register_assert_rewrite("support", *PARTS)
pytest_plugins = ["support.sockets"]

MEMORY = Path("/dev/shm")  # noqa: S108 - Holds only directories that we make.
PLENTY = 4 * 1024**3
BY_DAY, BY_NIGHT = 25, 1_000  # Examples of a test that draws its inputs.
FOR_THE_NIGHT = re.compile(r"^pytestmark = .*\bpytest\.mark\.nightly\b", re.MULTILINE)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--nightly",
        action="store_true",
        help="only what is marked `nightly`, and what has a long version, in that one",
    )
    parser.addoption("--report", help="the file for each test's seconds, CPU time and failure")
    parser.addoption("--seed", type=int, help="of what is drawn by lot, to draw the same once more")


@pytest.fixture(scope="session")
def nightly(pytestconfig: pytest.Config) -> bool:
    """Return whether pytest runs with --nightly, which selects the long versions of tests."""
    return bool(pytestconfig.getoption("nightly"))


@pytest.fixture(params=["UTC", "Pacific/Auckland", "America/New_York", "Asia/Kathmandu"])
def zone(request: pytest.FixtureRequest) -> Iterator[ZoneInfo]:
    """The facility's time zone in this test."""
    zone = ZoneInfo(request.param)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("chassis.facility.FACILITY.zone", zone)
        yield zone


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Do not import modules that only run with --nightly, because some generate their examples at import."""
    if config.getoption("nightly") or collection_path.suffix != ".py":
        return None
    return True if FOR_THE_NIGHT.search(collection_path.read_text("utf-8")) else None


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Without --nightly, deselect tests marked `nightly`. By night, run marked tests and tests with a long version,
    which tests that draw their inputs have.
    """
    by_night = config.getoption("nightly")
    kept, others = [], []
    for item in items:
        is_nightly = item.get_closest_marker("nightly") is not None
        has_long_version = "nightly" in getattr(item, "fixturenames", ()) or is_drawn(item)
        runs = is_nightly or has_long_version if by_night else not is_nightly
        (kept if runs else others).append(item)
    if others:
        config.hook.pytest_deselected(items=others)
        items[:] = kept


def is_drawn(item: pytest.Item) -> bool:
    return bool(getattr(getattr(item, "obj", None), "is_hypothesis_test", False))


def pytest_collection_finish() -> None:
    """Exempt imported modules from garbage collection, which would otherwise scan them repeatedly."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000)  # 5 % less CPU time in the tests of tasks.


def pytest_configure(config: pytest.Config) -> None:
    if report := config.getoption("report"):
        from support.reporting import Measuring, Report  # noqa: PLC0415 - After its registration above.

        config.pluginmanager.register(Measuring())
        if not hasattr(config, "workerinput"):
            config.pluginmanager.register(Report(config.rootpath / report))
    use_memory()
    hear_signals()
    let_drawing_take_its_time(BY_NIGHT if config.getoption("nightly") else BY_DAY)


def let_drawing_take_its_time(examples: int) -> None:
    """Disable hypothesis's deadlines and health checks of time, because all tests are slow on a busy machine."""
    if find_spec("hypothesis") is None:
        return
    from hypothesis import HealthCheck, settings  # noqa: PLC0415 - Not in every environment.

    slow = [HealthCheck.too_slow]
    settings.register_profile(
        "busy machine", deadline=None, suppress_health_check=slow, max_examples=examples
    )
    settings.load_profile("busy machine")


def use_memory() -> None:
    """Use a directory in memory for temporary files if enough memory is free, because databases are ten times faster
    there.
    """
    usable = (
        MEMORY.is_dir()
        and os.access(MEMORY, os.W_OK)
        and not os.statvfs(MEMORY).f_flag & os.ST_NOEXEC
    )
    if usable and shutil.disk_usage(MEMORY).free > PLENTY:
        tempfile.tempdir = os.environ["TMPDIR"] = str(MEMORY)


def hear_signals() -> None:
    """Restore default signal handlers: a shell may start pytest with ignored signals, which child processes inherit."""
    for number, usual in (
        (signal.SIGINT, signal.default_int_handler),
        (signal.SIGHUP, signal.SIG_DFL),
    ):
        if signal.getsignal(number) is signal.SIG_IGN:
            signal.signal(number, usual)


@pytest.fixture
def measured(record_property: Callable[[str, object], None]) -> Callable[..., None]:
    """Record a measured figure for docs/nightly.md, and compare the figure with the bound of its promise."""

    def keep(
        promise: str,
        found: float,
        *,
        at_most: float | None = None,
        at_least: float | None = None,
        unit: str = "",
    ) -> None:
        is_least = at_least is not None
        bound = at_least if is_least else at_most
        assert bound is not None
        record_property(
            "figure",
            {
                "promise": promise,
                "found": found,
                "bound": bound,
                "is_least": is_least,
                "unit": unit,
            },
        )
        assert found >= bound if is_least else found <= bound, f"{promise}: {found} {unit}"

    return keep


@pytest.fixture(scope="session")
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(scope="session")
def short_directory() -> Iterator[Path]:
    """A directory with a path short enough for Unix sockets, which PostgreSQL's user may enter."""
    path = Path(tempfile.mkdtemp(prefix="chartroom-test-"))
    path.chmod(0o711)
    yield path
    shutil.rmtree(path, ignore_errors=True)


@pytest.fixture(scope="session")
def cluster(short_directory: Path) -> Iterator[EmbeddedPostgres]:
    """The PostgreSQL server of this test run: it need not survive a crash, and its passwords are not secret."""
    settings = {
        "fsync": "off",
        "full_page_writes": "off",
        "summarize_wal": "off",
        "scram_iterations": "1",
        # Databases are cloned with 7 % less CPU time.
        "file_copy_method": "clone",
    }
    with EmbeddedPostgres(short_directory / "pg", settings=settings) as server:
        yield server


@pytest.fixture(scope="session")
def keyring(short_directory: Path) -> Keyring:
    from support.keyring import FullKeyring  # noqa: PLC0415 - After its registration above.

    made = FullKeyring(short_directory / "keys")
    made.initialise()
    return made
