"""The Merkle tree over all leaves (a transparency log): built, signed, published, cosigned by
witnesses.
"""
