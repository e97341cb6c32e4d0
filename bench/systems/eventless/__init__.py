"""Records without its events. The difference to records is the cost of the events."""
