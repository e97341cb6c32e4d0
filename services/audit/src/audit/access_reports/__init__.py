"""Who read what about a patient, by reader."""
