"""The settings of records."""

from records.settings import Settings

__all__ = ["Settings"]
