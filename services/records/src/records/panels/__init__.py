"""Panels: named sets of patients, and who may see them."""
