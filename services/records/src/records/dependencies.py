"""What the endpoints of every noun depend on; a noun's own dependencies are in its package."""

from chassis.audit_trail.outbox import DisclosuresDep
from chassis.database.connections import DatabaseDep
from chassis.identity.authentication import CallerDep
from chassis.writes.write import CreateDep, WriteDep

__all__ = ["CallerDep", "CreateDep", "DatabaseDep", "DisclosuresDep", "WriteDep"]
