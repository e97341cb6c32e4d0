"""Tasks: work that agents and persons share, handed out once, and followed until it is done."""
