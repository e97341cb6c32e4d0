"""Leaves: each event's permanent entry in the Merkle tree of the log."""
