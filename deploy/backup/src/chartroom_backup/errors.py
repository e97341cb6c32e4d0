"""The exception for failures that are shown to the operator."""


class BackupError(Exception):
    """The text is one sentence with the fault and the remedy."""
