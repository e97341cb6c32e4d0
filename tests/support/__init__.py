"""Shared by the tests of several parts: databases, running applications, contracts between services."""
