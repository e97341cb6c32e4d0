"""Registered patients and their identifiers."""
