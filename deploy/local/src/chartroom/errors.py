"""Expected failures. Each message is one sentence with the problem and its solution."""

RESTORE = "restore a backup with `chartroom restore` (docs/runbooks/backup-and-restore.md)"


class ChartroomError(Exception):
    """An expected failure, printed without a traceback."""


class CannotStart(ChartroomError):
    """The system could not start, and all of its processes have ended."""


class NotRunning(ChartroomError):
    pass
