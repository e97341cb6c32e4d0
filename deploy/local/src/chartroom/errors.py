"""Expected failures. Each message is one sentence with the problem and its solution."""

RESTORE = "restore a backup with `chartroom restore` (docs/runbooks/backup-and-restore.md)"


class ChartroomError(Exception):
    """The message is printed without a traceback."""


class CannotStart(ChartroomError):
    """When CannotStart is raised, all processes have ended."""


class NotRunning(ChartroomError):
    pass
