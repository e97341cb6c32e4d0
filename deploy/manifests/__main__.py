"""`python -m manifests`, as `make check` calls it: each mistake in a sentence, and exit code 1."""

import sys

from manifests import calls, connections, parity, validation
from manifests.rendering import OVERLAYS, Object, Refused, render


def mistakes(objects: list[Object]) -> list[str]:
    """Return what is wrong with an overlay, in sentences. Objects that the schemas refuse are not
    looked at any further.
    """
    return validation.invalid(objects) or [
        *parity.differences(objects),
        *calls.wrong(objects),
        *connections.too_many(objects),
    ]


def main() -> int:
    try:
        found = [f"{each}: {text}" for each in OVERLAYS for text in mistakes(render(each))]
    except Refused as refused:
        found = [str(refused)]
    sys.stderr.writelines(f"{text}\n" for text in found)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
