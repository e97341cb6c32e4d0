"""The append: events get their numbers here and are durable when it returns."""
