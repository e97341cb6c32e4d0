"""Notes, which have versions, and what writes need."""

from alembic import op

from chassis.database.migration_steps import create_idempotency_keys, create_keep_version, create_outbox, keep_versions

revision = "sample_0003"
down_revision = "sample_0002"


def upgrade() -> None:
    op.execute(
        """
        CREATE TABLE sample.notes (
            id uuid NOT NULL DEFAULT uuidv7() PRIMARY KEY,
            text varchar(200) NOT NULL,
            is_closed boolean NOT NULL DEFAULT false,
            version integer NOT NULL DEFAULT 1,
            updated_at timestamptz NOT NULL DEFAULT now()
        )
        """
    )
    op.execute("GRANT SELECT, INSERT, UPDATE ON sample.notes TO sample_app")
    create_keep_version("sample")
    keep_versions("sample", "notes", earlier="note_versions")
    create_outbox("sample")
    create_idempotency_keys("sample")
