"""Charts, everything about a patient, and the context of an encounter."""
