"""How many encounters there are of each status, and of each status of their summaries."""
