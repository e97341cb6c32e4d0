"""Rules about the sources, and about the running system's database."""

from support.system import agent, system

__all__ = ["agent", "system"]
