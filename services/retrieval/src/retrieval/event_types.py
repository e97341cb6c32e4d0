"""Types of this service's audit events. Agents use other event types."""

from enum import StrEnum


class Change(StrEnum):
    CHUNK_STORED = "chunk.stored"
    CHUNK_DELETED = "chunk.deleted"
    DOCUMENT_STORED = "document.stored"
    DOCUMENT_CHANGED = "document.changed"
    DOCUMENT_DELETED = "document.deleted"
    JOB_STARTED = "job.started"


class Access(StrEnum):
    PASSAGES_RETRIEVED = "passages.retrieved"
    DOCUMENT_READ = "document.read"
    DOCUMENT_ORIGINAL_READ = "document.original-read"
    DOCUMENT_CHUNKS_READ = "document.chunks-read"
    DOCUMENTS_LISTED = "documents.listed"
