"""Search parameters: extracts their values and parses searches. Pure, no I/O."""
