"""The Merkle tree over all leaves: a transparency log."""
