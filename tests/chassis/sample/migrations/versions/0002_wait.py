from alembic import op

revision = "sample_0002"
down_revision = "sample_0001"


def upgrade() -> None:
    op.execute("SELECT pg_sleep(0.3);")
    op.execute("CREATE TABLE sample.second (id bigint);")
