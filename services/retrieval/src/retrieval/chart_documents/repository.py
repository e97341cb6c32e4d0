from collections.abc import Collection
from uuid import UUID

from sqlalchemy import ARRAY, Text, any_, bindparam, select
from sqlmodel import col

from chassis.database.pool import Connection
from chassis.database.statements import Query, columns_of, row_type
from retrieval.tables import Document, Passage


@row_type
class DocumentOfResource:
    id: UUID
    patient_id: str | None
    source_type: str
    source_ref: str


# Finds documents by an index of passages that begins with `source_ref`; the index of documents
# begins with the patient.
OF_RESOURCES = Query(
    select(*columns_of(DocumentOfResource, Document)).where(
        col(Document.id).in_(
            select(col(Passage.document_id)).where(
                col(Passage.source_ref) == any_(bindparam("refs", type_=ARRAY(Text)))
            )
        ),
        col(Document.is_of_chart),
    ),
    DocumentOfResource,
)


async def of_resources(connection: Connection, refs: Collection[str]) -> list[DocumentOfResource]:
    """Fetch the documents of resources. The caller MUST have access to all patients."""
    return await OF_RESOURCES.all(connection, refs=[*refs])
