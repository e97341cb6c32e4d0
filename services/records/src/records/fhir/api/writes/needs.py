"""All callers may read shared resources, so only scopes of the level `system/` may create and
update shared resources.
"""

from chassis.identity.caller import Caller
from chassis.identity.scopes import Need, Scopes
from chassis.problems.problem import FieldError, ScopeMissing
from records.fhir.r4.resource_types import SHARED


def need_of(scopes: Scopes, type_: str, operation: str, *, has_condition: bool) -> Need:
    """Return the needed scope. A caller without the scope `c` for a shared resource can still find
    an existing one by a condition, with `r`.
    """
    if type_ not in SHARED:
        return Need.of(f"{type_}.{operation}")
    need = Need.of(f"system/{type_}.{operation}")
    only_finds = has_condition and scopes.grant(need) is None
    return Need.of(f"{type_}.r") if only_finds else need


def granted(caller: Caller, type_: str, operation: str, *, has_condition: bool) -> Caller:
    need = need_of(caller.claims.scopes, type_, operation, has_condition=has_condition)
    grant = caller.claims.scopes.grant(need)
    if grant is None:
        raise ScopeMissing(need.smallest)
    return caller.granted(grant)


def shared_resource(type_: str, operation: str, *pointers: str) -> ScopeMissing:
    scope = f"system/{type_}.{operation}"
    return ScopeMissing(
        scope, errors=[FieldError(one, "shared-resource", scope) for one in pointers]
    )
