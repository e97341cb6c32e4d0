"""Sends retrieval what charts say, as texts. Their ids wait in the table `feed`."""
