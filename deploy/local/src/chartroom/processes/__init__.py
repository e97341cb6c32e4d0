"""The programs of the running system: how they are started, supervised and found again."""
