"""Types of this service's events in the audit log; agents use types of their own."""

from enum import StrEnum


class Change(StrEnum):
    CHUNK_STORED = "chunk.stored"


class Access(StrEnum):
    PASSAGES_RETRIEVED = "passages.retrieved"
