"""Where the system is on disk and on the network: directories, keys, ports, environments, database
roles.
"""
