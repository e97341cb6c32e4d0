"""Has other services sign the log's checkpoints, so that no one can change it alone (decision 0036)."""
