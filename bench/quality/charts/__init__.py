"""Generated charts with questions of agents, as a labelled set."""
