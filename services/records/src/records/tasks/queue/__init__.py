"""The queue: which tasks may be handed out, whose turn it is, and which claims wait for them."""
