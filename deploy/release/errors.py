class Refused(Exception):
    """Why nothing is released, or what a release would break, and what to do, in a sentence."""
