"""What charts say, told to retrieval: the destination of ids that wait in `feed`."""
