"""What the endpoints of every noun depend on; what one noun alone needs stands beside it."""

from chassis.audit_trail.outbox import DisclosuresDep
from chassis.database.connections import DatabaseDep
from chassis.identity.authentication import CallerDep
from chassis.writes.write import CreateDep, WriteDep

__all__ = ["CallerDep", "CreateDep", "DatabaseDep", "DisclosuresDep", "WriteDep"]
