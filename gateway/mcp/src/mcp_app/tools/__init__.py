"""The tools, one module per subject. Each class defines a tool's arguments; its docstring is the
description that models read.
"""
