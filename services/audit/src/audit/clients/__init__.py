"""The peers this service asks, one module each."""
