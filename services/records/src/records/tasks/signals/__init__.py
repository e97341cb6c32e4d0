"""Signals: messages that resume the task that waits for them."""
