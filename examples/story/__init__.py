"""A patient's story, played by clients of chartroom: `python -m story`."""
