"""The records service: patients, encounters and intake records."""
