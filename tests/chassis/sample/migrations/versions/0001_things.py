from alembic import op

revision = "sample_0001"
down_revision = None
replaces = "sample_0000_last"
last_commit = "0123abcd"


def upgrade() -> None:
    op.execute(
        """
        CREATE TABLE sample.things (
            id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
            name varchar(20) NOT NULL,
            place varchar(64),
            at timestamptz,
            CONSTRAINT uq_things_name UNIQUE (name) DEFERRABLE INITIALLY DEFERRED
        );
        """
    )
    op.execute("GRANT SELECT, INSERT, UPDATE, DELETE ON sample.things TO sample_app;")
