"""The arithmetic and the texts of a transparency log, as published: no I/O, no framework."""
