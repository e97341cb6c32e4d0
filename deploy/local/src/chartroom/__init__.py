"""The embedded system: starts, stops, shows and plays it; knows nothing of what the services do."""
