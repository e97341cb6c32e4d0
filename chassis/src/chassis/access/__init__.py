"""Access to patients, and the copy of panels in each peer of records."""
