"""What endpoints of every noun depend on; what one noun alone needs stands beside it."""

from chassis.audit_trail.outbox import DisclosuresDep
from chassis.database.connections import DatabaseDep, SessionDep
from chassis.writes.write import CreateDep, WriteDep

__all__ = ["CreateDep", "DatabaseDep", "DisclosuresDep", "SessionDep", "WriteDep"]
