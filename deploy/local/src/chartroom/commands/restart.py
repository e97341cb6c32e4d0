"""`chartroom restart`: replace the process of one member by a new one, without a failed request."""

from rich.console import Console

from chartroom.commands.replacement import replacing
from chartroom.system.layout import DataDirectory


def restart(
    data: DataDirectory, member: str, *, upgrade: bool, ready_seconds: float, console: Console
) -> None:
    """On return the new process serves and the old one has ended. Raises ChartroomError where the
    old one still serves.
    """
    with replacing(data, member, console) as replacement:
        replacement.run(
            replacement.upgraded if upgrade else replacement.installed, ready_seconds=ready_seconds
        )
        replacement.report("was restarted")
