"""Tests two mixtures of versions: a part's last release with new peers on the new schema, and its new
build with its peers' last releases. Both must pass the end-to-end tests of the last release.

Launcher and gateway come from the last release, so a new version must start with the settings of
the previous one.
"""

import os
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from release.errors import Refused
from release.history import History
from release.parts import DEPLOYABLE, Part

# Make targets that the end-to-end tests need, in addition to the environment of each part.
TARGETS = (
    *(".venv/.installed", "services/audit/.venv-test/.installed", ".venv-build/.installed"),
    *("model", "browser", "log-reader"),
)
# Marks tests that fail if a peer of another version has a new route.
MARKER = "one_version"
EARLIER_ON_NEW_SCHEMA = """\
#!/bin/sh
case "$1 $2" in
  "-m chassis.migrate") exec {new}/bin/python "$@" ;;
  *) exec {earlier}/bin/python "$@" ;;
esac
"""
# Environment variables of make or the shell that would refer to this checkout.
FOREIGN = ("CHARTROOM_CLONE", "MAKEFLAGS", "MAKELEVEL", "MFLAGS", "PYTHONPATH", "VIRTUAL_ENV")


@dataclass(frozen=True)
class Mixture:
    title: str
    environments: Mapping[str, Path]


def check(part: Part, base: str, peers: Mapping[str, str], arguments: Sequence[str] = ()) -> None:
    """`peers` has the revision of each peer's last release; `arguments` are pytest's."""
    with _folder() as folder:
        builder = _Builder(part.root, folder)
        system = builder.checkout(base)
        _make(system, *TARGETS)
        failed = [
            mixture.title
            for mixture in _mixtures(part, base, peers, builder)
            if not _passes(system, mixture, arguments)
        ]
    if failed:
        raise Refused(
            f"The end-to-end tests of {base} fail with {' and with '.join(failed)}: "
            "keep the routes, settings and columns that the last release needs."
        )


def _mixtures(
    part: Part, base: str, peers: Mapping[str, str], builder: "_Builder"
) -> Iterator[Mixture]:
    new = {name: builder.build(None, name) for name in DEPLOYABLE}
    earlier = builder.build(base, part.name)
    yield Mixture(
        f"{part.name} of {base} on the new schema, with new peers",
        {**new, part.name: builder.on_new_schema(earlier, new[part.name])},
    )
    released = {name: builder.build(revision, name) for name, revision in peers.items()}
    yield Mixture(
        f"the new {part.name} with its peers' last releases",
        {**released, part.name: new[part.name]},
    )


@dataclass(frozen=True)
class _Builder:
    root: Path
    folder: Path

    def checkout(self, revision: str | None) -> Path:
        """By default, return this checkout with its uncommitted changes."""
        if revision is None:
            return self.root
        commit = History(self.root).commit(revision)
        clone = self.folder / commit
        if not clone.exists():
            _run(
                self.folder,
                "git",
                "clone",
                "--quiet",
                "--shared",
                "--no-checkout",
                str(self.root),
                commit,
            )
            _run(clone, "git", "checkout", "--quiet", "--detach", commit)
        return clone

    def build(self, revision: str | None, name: str) -> Path:
        checkout = self.checkout(revision)
        label = checkout.name if revision else "new"
        environment = self.folder / "environments" / f"{name}-{label}"
        if not environment.exists():
            _make(checkout, ".venv-build/.installed")
            script = checkout / "deploy" / "local" / "build-environment"
            member = Part(name, checkout).folder
            _say(f"building {name} of {revision or 'this checkout'}")
            _run(checkout, str(script), sys.executable, member, str(environment))
        return environment

    def on_new_schema(self, earlier: Path, new: Path) -> Path:
        environment = earlier.with_name(f"{earlier.name}-on-new-schema")
        python = environment / "bin" / "python"
        python.parent.mkdir(parents=True)
        python.write_text(
            EARLIER_ON_NEW_SCHEMA.format(
                new=shlex.quote(str(new)), earlier=shlex.quote(str(earlier))
            ),
            encoding="utf-8",
        )
        python.chmod(0o755)
        return environment


def _passes(system: Path, mixture: Mixture, arguments: Sequence[str]) -> bool:
    _say(f"testing {mixture.title}")
    for name, environment in mixture.environments.items():
        folder = system / Part(name, system).folder
        if not folder.exists():  # The release is older than this part.
            continue
        link = folder / ".venv"
        link.unlink(missing_ok=True)
        link.symlink_to(environment)
        # The environment's marker file is newer than the sources, so that `make` does not rebuild the environment.
        (environment / ".installed").touch()
    python = system / ".venv" / "bin" / "python"
    done = subprocess.run(
        [str(python), "-m", "pytest", "-q", *_chosen(system), *(arguments or ["tests/e2e"])],
        cwd=system,
        env=_environment(),
        check=False,
    )
    return done.returncode == 0


def _chosen(system: Path) -> list[str]:
    """Deselect tests by a pytest marker, which older releases do not have."""
    is_known = MARKER in (system / "pyproject.toml").read_text(encoding="utf-8")
    return ["-m", f"not {MARKER}"] if is_known else []


@contextmanager
def _folder() -> Iterator[Path]:
    """PostgreSQL's user may enter the folder if root runs this command."""
    folder = Path(tempfile.mkdtemp(prefix="chartroom-release-")).resolve()
    folder.chmod(0o711)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _make(checkout: Path, *targets: str) -> None:
    _run(checkout, "make", "--silent", "--no-print-directory", f"PYTHON={sys.executable}", *targets)


def _run(directory: Path, *command: str) -> None:
    done = subprocess.run(command, cwd=directory, env=_environment(), check=False)
    if done.returncode != 0:
        raise Refused(f"`{shlex.join(command)}` failed in {directory}; its output is above.")


def _environment() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if name not in FOREIGN}


def _say(line: str) -> None:
    sys.stdout.write(f"== {line}\n")
    sys.stdout.flush()
