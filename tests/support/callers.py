"""Callers as the rule of a route admits them."""

from chassis.identity.caller import Caller, CallerKind, Claims
from chassis.identity.scopes import EVERYTHING, Grant, Level


def unlimited(name: str, kind: CallerKind = CallerKind.AGENT) -> Caller:
    """Return a caller who may do everything for all patients."""
    return Caller(name, kind, Claims(scopes=EVERYTHING), grant=Grant(Level.SYSTEM))
