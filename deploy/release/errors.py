class Refused(Exception):
    """The text is one sentence with the reason and the remedy."""
