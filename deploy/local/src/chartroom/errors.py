"""Expected failures. Each message is one plain sentence for a person: what is wrong and what to do
about it.
"""

# What to do about anything of the data directory that is damaged.
RESTORE = "restore a backup with `chartroom restore` (docs/runbooks/backup-and-restore.md)"


class ChartroomError(Exception):
    """Shown as it is, without a traceback."""


class CannotStart(ChartroomError):
    """The system, or a part of it, does not start; nothing is left running."""


class NotRunning(ChartroomError):
    """A command needs a running system and there is none."""
