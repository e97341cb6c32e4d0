"""`python -m bench.load.copying ADDRESS FOLDER`: copies a log's proof, with the token in
AUDIT_VERIFY_TOKEN. Prints the number of events.
"""

import os
import sys
from pathlib import Path

import httpx

from chassis.tlog.tiles import WIDTH, tiles_of, widest


def main() -> None:
    address, folder = sys.argv[1], Path(sys.argv[2])
    headers = {"Authorization": f"Bearer {os.environ['AUDIT_VERIFY_TOKEN']}"}
    with httpx.Client(base_url=address, headers=headers, trust_env=False, timeout=20) as client:

        def copy(path: str) -> str:
            answer = client.get(path).raise_for_status()
            file = folder / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(answer.content)
            return answer.text

        copy("key")
        size = int(copy("checkpoint").splitlines()[1])
        entries = (widest(None, index, size) for index in range(-(-size // WIDTH)))
        for tile in (*tiles_of(size), *filter(None, entries)):
            copy(f"tile/{tile.text}")
    sys.stdout.write(f"{size}\n")


if __name__ == "__main__":
    main()
