"""Who made each version of an encounter."""

from alembic import op

revision = "records_0006"
down_revision = "records_0005"


def upgrade() -> None:
    """Add the columns, to the earlier versions as well; of what is there already nobody knows."""
    op.execute(
        "ALTER TABLE records.encounters ADD COLUMN changed_by varchar(128), ADD COLUMN changed_by_kind varchar(16);"
    )
    op.execute(
        "ALTER TABLE records.encounter_versions "
        "ADD COLUMN changed_by varchar(128), ADD COLUMN changed_by_kind varchar(16);"
    )
