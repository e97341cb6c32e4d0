"""SQL statements about documents of resources, whichever patient they are of."""

from collections.abc import Collection

from sqlalchemy import ARRAY, Text, any_, bindparam, literal_column, select
from sqlmodel import col

from chassis.database.pool import Connection
from chassis.database.statements import Query
from retrieval.documents.content import SERVICE_CORPUS
from retrieval.feed.rows import DocumentOfResource
from retrieval.tables import Passage

# The index of documents' sources begins with the patient; passages have one of references.
OF_RESOURCES = Query(
    select(
        col(Passage.document_id).label("id"),
        col(Passage.patient_id),
        col(Passage.source_type),
        col(Passage.source_ref),
    )
    .where(
        col(Passage.source_ref) == any_(bindparam("refs", type_=ARRAY(Text))),
        col(Passage.document_id).is_not(None),
        col(Passage.corpus) == literal_column(str(SERVICE_CORPUS)),
    )
    .distinct(),
    DocumentOfResource,
)


async def of_resources(connection: Connection, refs: Collection[str]) -> list[DocumentOfResource]:
    """Fetch the documents with these references, for a caller who sees all patients."""
    return await OF_RESOURCES.all(connection, refs=[*refs])
