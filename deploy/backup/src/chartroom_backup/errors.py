class BackupError(Exception):
    """The text is one sentence with the fault and the remedy."""
