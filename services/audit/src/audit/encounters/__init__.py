"""The encounters of events: asked of records at an append, and settled later where that failed."""
