"""How a person gets a session: with the code of a link, or from the organisation's issuer."""
