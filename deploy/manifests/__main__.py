"""`python -m manifests`: prints each mistake as a sentence, and exits with 1."""

import sys

from manifests import calls, connections, parity, validation
from manifests.rendering import DRILL, OVERLAYS, Object, Refused, render


def mistakes(objects: list[Object]) -> list[str]:
    """Kubernetes objects that violate their schemas are not checked further."""
    return validation.invalid(objects) or [
        *parity.differences(objects),
        *calls.wrong(objects),
        *connections.too_many(objects),
    ]


def main() -> int:
    try:
        found = [f"{each}: {text}" for each in OVERLAYS for text in mistakes(render(each))]
        found += [f"{DRILL}: {text}" for text in validation.invalid(render(DRILL))]
    except Refused as refused:
        found = [str(refused)]
    sys.stderr.writelines(f"{text}\n" for text in found)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
