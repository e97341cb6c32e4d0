"""Says in the log that it was restored, why, and which content to destroy again."""
