"""Restrictions of task scopes, such as `Task.u?code=follow_up&queue=default`."""

from collections.abc import Collection, Mapping
from urllib.parse import urlencode

from chassis.identity.caller import Caller
from chassis.problems.problem import ScopeMissing

CODE, QUEUE = "code", "queue"
PARAMETERS = (CODE, QUEUE)
CHANGE = "user/Task.u"


def kinds_in_scopes(caller: Caller, queues: Collection[str]) -> list[str] | None:
    """Return the kinds of tasks that scopes allow in a queue. If no scope fits, the kinds of scopes
    for other queues count. None means every kind.
    """
    restrictions = _restrictions_of(caller)
    fitting = [named for named in restrictions if named.get(QUEUE) in {None, *queues}]
    kinds = {named.get(CODE) for named in fitting or restrictions}
    return None if None in kinds else sorted(kind for kind in kinds if kind) or None


def require_scope_for(caller: Caller, queue: str, kind: str | None) -> None:
    restrictions = _restrictions_of(caller)
    if restrictions and not any(
        named.get(CODE, kind) == kind and named.get(QUEUE, queue) == queue for named in restrictions
    ):
        named = {name for one in restrictions for name in one}
        wanted = {CODE: kind, QUEUE: queue}
        missing = {name: wanted[name] for name in PARAMETERS if name in named and wanted[name]}
        raise ScopeMissing(f"{CHANGE}?{urlencode(missing)}")


def _restrictions_of(caller: Caller) -> list[Mapping[str, str]]:
    return [] if caller.grant is None else [dict(one) for one in caller.grant.restrictions]
