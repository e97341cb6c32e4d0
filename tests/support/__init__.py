"""Helpers for the tests of several services: databases, running applications, contracts between services."""
