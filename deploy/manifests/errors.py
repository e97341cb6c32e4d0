class Refused(Exception):
    """Why the manifests were not checked, and what to do, in a sentence."""
