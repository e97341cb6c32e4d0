"""Reads the text of uploaded files in a separate process, because a broken or hostile file may
crash it.
"""
