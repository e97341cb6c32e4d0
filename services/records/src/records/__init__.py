"""The records service: patients, encounters and intake that agents work on."""
