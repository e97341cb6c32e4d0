"""The system's places on disk and on the network: directories, keys, ports, environments, database
roles.
"""
