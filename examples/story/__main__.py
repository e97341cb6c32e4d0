"""Plays the story for `chartroom demo`, which sends tokens on standard input: other users can read command lines."""

import argparse
import io
import json
import sys
import time
from pathlib import Path

from rich.console import Console

from chartroom_client import ChartroomError
from story import folder, loading, scenes
from story.agents import work_together
from story.stage import LiveLog, Stage, StoryFailed

EXAMPLES = Path(__file__).parents[1]
PLOT = """[bold]A patient's story, by callers that share nothing but {url}[/]
Each has a token of its own. A line with an arrow is a request. A [green]✓[/] is something that was checked:
what does not hold ends the story with exit code 1."""


def main() -> None:
    arguments = _parser().parse_args()
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")
    stage = Stage(arguments.url, json.load(sys.stdin), Console(), full=arguments.full)
    try:
        _play(stage, arguments)
    except (StoryFailed, ChartroomError) as failure:
        where = "" if isinstance(failure, StoryFailed) else f"“{stage.title}” ended: "
        sys.stderr.write(f"chartroom: {where}{failure}\n")
        sys.exit(1)
    except KeyboardInterrupt:
        sys.exit(130)


def _play(stage: Stage, arguments: argparse.Namespace) -> None:
    started = time.monotonic()
    stage.console.print(PLOT.format(url=stage.url), highlight=False)
    found = None if arguments.data is None else folder.read(arguments.data)
    log = LiveLog(stage)
    if not arguments.agents:
        scenes.play(stage, log) if found is None else loading.play(stage, log, found)
    if arguments.agents or (found is None and not arguments.alone):
        with folder.notes_of(arguments.data, EXAMPLES / "notes") as notes:
            work_together(
                stage, log, arguments.prefix, EXAMPLES / "agents", notes, chaos=arguments.chaos
            )
    stage.end(time.monotonic() - started)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="story", description=__doc__)
    parser.add_argument("url", help="the gateway")
    parser.add_argument(
        "--prefix", default="", help="of the queues, as the scopes of the agents have it"
    )
    parser.add_argument("--data", type=Path, help=f"DIR: {folder.EXPECTED}")
    parser.add_argument("--full", action="store_true", help="show bodies and answers")
    parser.add_argument("--agents", action="store_true", help="only the agents that share work")
    parser.add_argument("--alone", action="store_true", help="without these agents")
    parser.add_argument("--chaos", action="store_true", help="kill one of them at work")
    return parser


if __name__ == "__main__":
    main()
