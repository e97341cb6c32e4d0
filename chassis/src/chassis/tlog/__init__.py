"""A transparency log (C2SP), without I/O or frameworks."""
