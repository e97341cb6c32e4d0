"""`chartroom backup` and `chartroom restore`: everything one system keeps, in one folder, and back
from it.
"""
