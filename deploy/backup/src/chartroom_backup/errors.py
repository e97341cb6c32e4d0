"""The one failure that a person reads."""


class BackupError(Exception):
    """The text is one sentence: what is wrong, and what to do."""
