"""Where the system lies on disk and where it listens: directories, keys, ports, environments."""
