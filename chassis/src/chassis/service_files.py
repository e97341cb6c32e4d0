from importlib.util import find_spec
from pathlib import Path


def service_file(service: str, name: str) -> Path | None:
    """The file is in the installed package, or in the service's folder if the package is editable."""
    spec = find_spec(service)
    if spec is None or spec.origin is None:
        return None
    package = Path(spec.origin).parent
    candidates = (package / name, package.parents[1] / name)
    return next((path for path in candidates if path.is_file()), None)
