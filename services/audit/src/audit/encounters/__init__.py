"""Whether the encounters of events exist, and the patient of each, as records answers."""
