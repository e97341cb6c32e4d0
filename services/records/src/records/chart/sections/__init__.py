"""The sections of a patient's chart: what is active, current, latest and recent."""
