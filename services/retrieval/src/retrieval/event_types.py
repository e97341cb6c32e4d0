"""The events this service leaves in the log: a closed enumeration. Agents use types of their
own.
"""

from enum import StrEnum


class Change(StrEnum):
    """What happens to passages."""

    CHUNK_STORED = "chunk.stored"


class Access(StrEnum):
    """What is disclosed of them."""

    PASSAGES_RETRIEVED = "passages.retrieved"
