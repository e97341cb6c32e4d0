"""Defects that the tests must detect, and the command that plants them."""
