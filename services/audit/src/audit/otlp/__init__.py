"""OpenTelemetry in: what agents' spans say of their work becomes events of the log."""
