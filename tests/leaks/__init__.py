"""Leak tests: callers with random scopes and panels send each operation of a service. A model of the access
rules, independent of the product, predicts which patients an answer may contain.
"""
