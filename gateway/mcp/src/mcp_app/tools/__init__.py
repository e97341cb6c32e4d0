"""The tools, by what they are about. A class describes a tool's arguments, and its docstring is what
a model reads.
"""
