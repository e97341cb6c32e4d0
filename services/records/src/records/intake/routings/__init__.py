"""Routing decisions: where an intake record goes, who decided so, and why."""
