"""Sends retrieval what charts say: the destination of ids that wait in `feed`."""
