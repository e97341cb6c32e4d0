"""Which patients a caller may see: checks of patients who are named, and the copy of panels' members
that records' peers keep.
"""
