"""Generated charts, and questions that agents ask about them, as a labelled set."""
