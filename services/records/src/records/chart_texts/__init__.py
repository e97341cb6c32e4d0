"""Sends chart documents to retrieval. IDs of changed resources wait in the table `feed`."""
