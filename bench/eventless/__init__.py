"""Records without its events, for measuring only: what is left is what the events cost."""
