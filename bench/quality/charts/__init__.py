"""Generated charts, and agents' questions about them, as a labelled set."""
