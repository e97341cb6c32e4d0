"""Counts attachments without searchable text, in metrics."""

from collections.abc import Iterable

import structlog
from prometheus_client import CollectorRegistry, Counter

from records.chart_texts.rendering.attachments import Unread
from records.chart_texts.service import Source
from records.fhir.r4.resource_types import words

MEDIA_TYPES = words(
    """
    application/dicom application/json application/msword application/octet-stream application/pdf image/jpeg
    image/png image/tiff text/csv text/html text/plain x-application/hl7-v2+er7
    """
)
KINDS = words("application audio image text video")


class UnreadMetrics:
    def __init__(self, registry: CollectorRegistry) -> None:
        self._unread = Counter(
            "chartroom_attachments_unread",
            "Attachments that a document sent to retrieval lacks",
            ["media_type", "reason"],
            registry=registry,
        )

    def count(self, source: Source, unread: Iterable[Unread]) -> None:
        for one in unread:
            self._unread.labels(_label(one.media_type), one.reason).inc()
            structlog.get_logger().warning(
                "an attachment is not read",
                resource=f"{source.type}/{source.id}",
                part=one.reason,
            )


def _label(media_type: str) -> str:
    if media_type in MEDIA_TYPES:
        return media_type
    kind = media_type.partition("/")[0]
    return f"{kind}/*" if kind in KINDS else "other"
