"""The algorithms and text formats of a transparency log (C2SP), without I/O or frameworks."""
