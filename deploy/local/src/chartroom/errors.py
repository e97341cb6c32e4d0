"""Expected failures. Each message is one plain sentence for a person: what is wrong and how to
fix it.
"""

# The last resort for every damaged file of the data directory.
RESTORE = "restore a backup with `chartroom restore` (docs/runbooks/backup-and-restore.md)"


class ChartroomError(Exception):
    """Printed without a traceback."""


class CannotStart(ChartroomError):
    """The system, or a part of it, does not start; nothing keeps running."""


class NotRunning(ChartroomError):
    """A command needs a running system and there is none."""
