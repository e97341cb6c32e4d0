"""`python -m release release|check SERVICE`: releases a service or checks the release, called by the Makefile."""

import argparse
import shlex
import sys

from chartroom.errors import ChartroomError
from chartroom.interrupts import interrupted_by_signals
from release.checking import check
from release.errors import Refused
from release.parts import named
from release.releasing import release


def main() -> int:
    parser = argparse.ArgumentParser(prog="release")
    commands = parser.add_subparsers(dest="command", required=True)
    releasing = commands.add_parser("release")
    releasing.add_argument("service")
    releasing.add_argument("--version", default="")
    checking = commands.add_parser("check")
    checking.add_argument("service")
    checking.add_argument("--base", default="")
    checking.add_argument("--tests", default="", help="arguments of pytest")
    checking.add_argument("--quick", action="store_true", help="without the end-to-end tests")
    given = parser.parse_args()
    try:
        with interrupted_by_signals():
            _run(given)
    except KeyboardInterrupt:
        sys.stderr.write("Interrupted.\n")
        return 130
    except (Refused, ChartroomError) as refused:
        sys.stderr.write(f"{refused}\n")
        return 1
    return 0


def _run(given: argparse.Namespace) -> None:
    part = named(given.service)
    if given.command == "release":
        tag = release(part, given.version or None)
        _say(f"Made {tag}. To publish it: git push --follow-tags")
    else:
        tests = shlex.split(given.tests)
        check(part, given.base or None, _say, tests=tests, quick=given.quick)


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
