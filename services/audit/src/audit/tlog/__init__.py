"""The tree over all leaves (a transparency log): built, signed, published, and signed by witnesses."""
