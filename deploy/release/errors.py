class Refused(Exception):
    """A release was not made, or would break something. The text is one sentence with the reason
    and the remedy.
    """
