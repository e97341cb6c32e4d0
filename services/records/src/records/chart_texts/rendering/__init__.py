"""From what a chart says to a short plain text that can be found. Pure."""
