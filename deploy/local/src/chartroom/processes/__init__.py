"""The programs of a running system: how they are started, supervised and found again."""
