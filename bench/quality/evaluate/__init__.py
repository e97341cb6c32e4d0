"""How well searches rank, measured on labelled questions."""
