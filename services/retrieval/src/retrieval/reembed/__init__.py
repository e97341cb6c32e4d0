"""Passages get vectors of a second model, then two models change places."""
