"""How well searches of a running system rank, on labelled sets."""
