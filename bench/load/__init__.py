"""Programs that send requests. Modules here run in several environments."""
