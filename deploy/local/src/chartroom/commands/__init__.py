"""What a person runs: one module per command of the command line."""
