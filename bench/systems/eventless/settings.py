from records.settings import Settings

__all__ = ["Settings"]
