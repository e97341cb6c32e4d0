"""Add columns and tables for the files of documents, how many hidden characters were removed, and
which pages were not read.

Earlier documents keep their texts; their files were not stored.
"""

from chassis.database.migration_steps import execute_script

revision = "retrieval_0021"
down_revision = "retrieval_0020"
SCRIPT = """
ALTER TABLE retrieval.documents
    ADD hidden_removed integer NOT NULL DEFAULT 0,
    ADD page_notes jsonb NOT NULL DEFAULT '[]',
    ADD original_sha256 varchar(64);
ALTER TABLE retrieval.document_versions
    ADD hidden_removed integer DEFAULT 0,
    ADD page_notes jsonb DEFAULT '[]',
    ADD original_sha256 varchar(64);
ALTER TABLE retrieval.document_versions
    ALTER hidden_removed DROP DEFAULT,
    ALTER page_notes DROP DEFAULT;
CREATE TABLE retrieval.document_originals (
    document_id uuid NOT NULL,
    sha256 varchar(64) NOT NULL,
    media_type varchar(100) NOT NULL,
    charset varchar(40),
    content bytea NOT NULL,
    CONSTRAINT pk_document_originals PRIMARY KEY (document_id, sha256),
    CONSTRAINT fk_document_originals_document_id_documents FOREIGN KEY (document_id)
        REFERENCES retrieval.documents (id) ON DELETE CASCADE
);
ALTER TABLE retrieval.document_originals ALTER COLUMN content SET STORAGE EXTERNAL;
GRANT SELECT, INSERT, UPDATE (media_type, charset) ON retrieval.document_originals TO retrieval_app;
GRANT SELECT, INSERT, UPDATE (media_type, charset) ON retrieval.document_originals TO retrieval_panel;
ALTER TABLE retrieval.document_originals ENABLE ROW LEVEL SECURITY;
CREATE POLICY everyone ON retrieval.document_originals TO retrieval_app USING (true) WITH CHECK (true);
CREATE POLICY no_shared_update ON retrieval.document_originals AS RESTRICTIVE FOR UPDATE TO retrieval_panel
    USING (EXISTS (SELECT FROM retrieval.documents d WHERE d.id = document_originals.document_id AND d.patient_id IS NOT NULL));
CREATE POLICY reach ON retrieval.document_originals TO retrieval_panel
    USING (EXISTS (SELECT FROM retrieval.documents d WHERE d.id = document_originals.document_id))
    WITH CHECK (EXISTS (SELECT FROM retrieval.documents d WHERE d.id = document_originals.document_id AND d.patient_id IS NOT NULL));
"""


def upgrade() -> None:
    execute_script(SCRIPT)
