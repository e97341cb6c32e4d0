"""Sign-in with the code of a link, or with the organisation's issuer."""
