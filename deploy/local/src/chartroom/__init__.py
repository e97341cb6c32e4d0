"""The launcher of the embedded system. It does not read the services' data."""
