from collections.abc import Callable, Sequence

from release import contract, migrations, mixture
from release.errors import Refused
from release.history import History
from release.parts import DEPLOYABLE, Part
from release.versions import stated

Say = Callable[[str], None]


def check(
    part: Part, revision: str | None, say: Say, *, tests: Sequence[str] = (), quick: bool = False
) -> None:
    """`revision` is the part's last release by default. `tests` are pytest arguments; with `quick`
    no tests run.
    """
    history = History(part.root)
    last = history.last(part)
    base = revision or (last[1] if last else None)
    if base is None:
        say(
            f"{part.name} has no release yet, so there is nothing to compare with. "
            f"To compare with a commit: make check-release SERVICE={part.name} BASE=REVISION"
        )
        return
    history.commit(base)
    if not part.is_deployable:
        say(f"{part.name} is a package without a contract or a schema; `make test` has its tests.")
        return
    if part.is_service:
        _check_contract_and_migrations(part, base, history, say)
    if quick:
        return
    mixture.check(part, base, peers(part, base, history), tests)
    say(f"The end-to-end tests of {base} pass with the last and with the new {part.name}.")


def peers(part: Part, base: str, history: History) -> dict[str, str]:
    """Return the revisions of the peers' last releases. Parts that `base` lacks are left out."""
    others = [Part(name, part.root) for name in DEPLOYABLE if name != part.name]
    released = {
        other.name: history.last(other)
        for other in others
        if history.show(base, other.project) is not None
    }
    return {name: last[1] if last else base for name, last in released.items()}


def _check_contract_and_migrations(part: Part, base: str, history: History, say: Say) -> None:
    project = history.show(base, part.project)
    if project is None:
        raise Refused(f"There is no {part.project} at {base}; name a later revision.")
    version = stated(part.path(part.project).read_text(encoding="utf-8"))
    since = stated(project)
    if wrong := contract.check(part, base, since, history, version):
        raise Refused("\n".join(wrong))
    if wrong := migrations.check(part, base, since, history):
        raise Refused("\n".join(wrong))
    say(f"The contract and the migrations of {part.name} may follow {base}.")
