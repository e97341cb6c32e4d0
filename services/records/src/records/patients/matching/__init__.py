"""Candidates for a person: patients ranked by how much they agree with what is known."""
