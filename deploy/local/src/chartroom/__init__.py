"""The launcher: starts, stops, shows, plays and backs up the embedded system. It knows how to run
the services, and nothing about their data.
"""
