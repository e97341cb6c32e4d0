"""The check of the log by anyone who does not trust it: what `make verifier` builds into one file."""
