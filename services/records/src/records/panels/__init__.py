"""Named sets of patients, and the callers who may see them."""
