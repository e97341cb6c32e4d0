"""`python -I environment_report.py PACKAGE` prints an environment's packages as JSON. Standard library only."""

import importlib
import importlib.metadata
import importlib.util
import json
import pkgutil
import sys

PACKAGES = ("records", "audit", "retrieval", "edge", "mcp_app", "console", "chartroom")


def lacking(module: str) -> str | None:
    """Import a module; return the name of a missing module, or None if the import works."""
    try:
        importlib.import_module(module)
    except ImportError as failure:
        return failure.name or str(failure)
    return None


def main() -> None:
    package = importlib.import_module(sys.argv[1])
    modules = [
        name for _, name, _ in pkgutil.walk_packages(package.__path__, f"{package.__name__}.")
    ]
    report = {
        "modules": modules,
        "lacking": {name: lack for name in modules if (lack := lacking(name)) is not None},
        "elsewhere": [name for name in (package.__name__, "chassis") if not is_installed(name)],
        "found": [name for name in PACKAGES if importlib.util.find_spec(name) is not None],
        "distributions": {dist.name: dist.version for dist in importlib.metadata.distributions()},
    }
    sys.stdout.write(json.dumps(report))


def is_installed(package: str) -> bool:
    """Return whether a package is installed in this environment instead of imported from the checkout."""
    return str(importlib.import_module(package).__file__).startswith(sys.prefix)


if __name__ == "__main__":
    main()
