"""A search for leaks: many callers with scopes and panels drawn by lot send every operation of a
service, and an oracle says what each answer may show.
"""
