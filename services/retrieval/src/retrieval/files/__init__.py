"""A separate process reads each file, because a broken or hostile file may crash it."""
