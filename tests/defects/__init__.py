"""Mutation tests: planted defects that the tests must detect, and the command that plants these defects."""
