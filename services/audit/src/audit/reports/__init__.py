"""Reports that count events: how many of each minute, and who read about a patient."""
