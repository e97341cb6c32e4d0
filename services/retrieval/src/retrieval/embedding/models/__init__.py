"""The embedding model of the stored vectors: its registration by migrations, the check at start and
at each use, and its floor.
"""
