from support.system import system

__all__ = ["system"]
