"""`python -m retrieval.files TYPE [CHARSET]` reads a file from standard input and prints its text,
or the rule that it breaks, as JSON.
"""

import contextlib
import json
import resource
import sys

from retrieval.files.reading import FileType, Unreadable, text_of

MAX_MEMORY_BYTES = 1024 * 1024 * 1024
MAX_CPU_S = 20
LIMITS = {
    resource.RLIMIT_AS: MAX_MEMORY_BYTES,
    resource.RLIMIT_CPU: MAX_CPU_S,
    resource.RLIMIT_FSIZE: 0,  # Do not write files.
    resource.RLIMIT_CORE: 0,  # Do not dump memory.
}


def main() -> None:
    for limit, value in LIMITS.items():
        # macOS cannot limit the address space.
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(limit, (value, value))
    type_, charset = FileType(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else None  # noqa: PLR2004
    try:
        answer = {"text": text_of(type_, sys.stdin.buffer.read(), charset)}
    except Unreadable as failure:
        answer = {"rule": failure.rule}
    sys.stdout.write(json.dumps(answer))


if __name__ == "__main__":
    main()
