"""Compares the CPU time of each route in two versions of the system."""
