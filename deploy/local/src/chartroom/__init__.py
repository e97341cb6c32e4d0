"""The embedded system: starts, stops, shows, plays and backs it up; knows nothing of what the
services do.
"""
