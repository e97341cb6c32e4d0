"""Directories, keys, ports, environments and database roles of a system."""
