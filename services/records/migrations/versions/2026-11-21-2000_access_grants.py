"""Grants: access to one patient that a caller takes for a while, and that another person reviews."""

from alembic import op

from chassis.database.migration_steps import limit_to_reach, run

revision = "records_0011"
down_revision = "records_0010"
# Who took which access, and why, is never changed; only the review is added.
GRANTS = """
CREATE TABLE records.access_grants (
    id uuid NOT NULL DEFAULT uuidv7(),
    number bigint NOT NULL DEFAULT nextval('records.access_numbers'),
    principal text NOT NULL,
    caller varchar(128) NOT NULL,
    caller_kind varchar(16) NOT NULL,
    person varchar(128) NOT NULL,
    patient varchar(64) NOT NULL,
    reason varchar(1000) NOT NULL,
    purpose varchar(16) NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    until timestamptz NOT NULL,
    reviewed_by varchar(128),
    reviewed_at timestamptz,
    CONSTRAINT pk_access_grants PRIMARY KEY (id),
    CONSTRAINT uq_access_grants_number UNIQUE (number)
);
CREATE INDEX ix_access_grants_person_until ON records.access_grants (person, until);
CREATE INDEX ix_access_grants_unreviewed ON records.access_grants (id) WHERE reviewed_at IS NULL;
GRANT SELECT, INSERT, UPDATE (reviewed_by, reviewed_at) ON records.access_grants TO records_app
"""
# The owner's rights: callers who may see some patients only review, and may change no rows of
# access_callers and access_members themselves.
SHOW_GRANTED = """
CREATE FUNCTION records.show_granted() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        INSERT INTO records.access_members (panel, ref, until) VALUES (NEW.number, NEW.patient, NEW.until);
        INSERT INTO records.access_callers (principal, panel) VALUES (NEW.principal, NEW.number);
    ELSIF NEW.reviewed_at IS NOT NULL THEN
        DELETE FROM records.access_members WHERE panel = NEW.number;
        DELETE FROM records.access_callers WHERE panel = NEW.number;
    END IF;
    RETURN NULL;
END
$$
"""
TRIGGER = """
CREATE TRIGGER show_granted AFTER INSERT OR UPDATE ON records.access_grants
    FOR EACH ROW EXECUTE FUNCTION records.show_granted()
"""
# What a caller registers joins a panel; a grant has no further patient.
JOINING = """
ALTER POLICY joined ON records.access_members WITH CHECK (
    EXISTS (
        SELECT FROM records.access_callers c JOIN records.panels p ON p.number = c.panel
        WHERE c.panel = access_members.panel AND p.deleted_at IS NULL AND c.principal = ANY (
            string_to_array((SELECT current_setting('chartroom.principals', true)), E'\\n')
        )
    )
)
"""


def upgrade() -> None:
    """Make the table, and what shows a grant's patient."""
    run(GRANTS)
    op.execute(SHOW_GRANTED)
    op.execute(TRIGGER)
    limit_to_reach(
        "records", "access_grants", "patient::text", "SELECT, UPDATE (reviewed_by, reviewed_at)"
    )
    op.execute(JOINING)
