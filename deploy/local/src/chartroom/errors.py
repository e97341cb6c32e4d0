"""Expected failures. Each message is one sentence with the problem and its solution."""

# The last resort for every damaged file of the data directory.
RESTORE = "restore a backup with `chartroom restore` (docs/runbooks/backup-and-restore.md)"


class ChartroomError(Exception):
    """Printed without a traceback."""


class CannotStart(ChartroomError):
    """The system or a program does not start. No process is left running."""


class NotRunning(ChartroomError):
    """The command needs a running system."""
