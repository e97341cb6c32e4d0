"""Defects that the tests must notice, and the command that plants them."""
