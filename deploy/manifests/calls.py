import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from manifests.pods import NAME, Workload, container, workloads
from manifests.rendering import Object

URL = re.compile(r"(?:http|postgresql)://(?:\w+@)?([\w.-]+):(\d+)(?:/\w+)?")
POSTGRES, CLUSTER = "postgres", "cnpg.io/cluster"
OPERATOR, DNS, ANYWHERE = "cnpg-system", "kube-system", "anywhere"
PROMETHEUS, OF_DATABASE = "monitoring", {"metrics": 9187}
# Calls between CloudNativePG's servers, its operator and the cluster's API.
OF_POSTGRES = {(POSTGRES, POSTGRES, 5432), (POSTGRES, POSTGRES, 8000)}
TO_API = {(POSTGRES, ANYWHERE, 443), (POSTGRES, ANYWHERE, 6443)}
BY_OPERATOR = {(OPERATOR, POSTGRES, 5432), (OPERATOR, POSTGRES, 8000)}

Call = tuple[str, str, int]  # The members are source, target and port.


@dataclass(frozen=True)
class Allowed:
    outgoing: frozenset[Call]
    incoming: frozenset[Call]


def wrong(objects: Sequence[Object]) -> list[str]:
    found = {workload.name: workload for workload in workloads(objects)}
    named = _named(found, objects)
    sentences = list(_services(found, objects, named))
    in_cluster = any(each["kind"] == "Cluster" for each in objects)
    to_database = {call for call in named if call[1] == POSTGRES}
    between = named - to_database
    outgoing = between | {(name, DNS, 53) for name in (*found, *([POSTGRES] if in_cluster else []))}
    incoming = between | {(ANYWHERE, "gateway", 8080)} | set(_scraped(found, objects))
    if in_cluster:
        outgoing |= to_database | OF_POSTGRES | TO_API
        incoming |= to_database | OF_POSTGRES | BY_OPERATOR
    else:
        outgoing |= {(source, ANYWHERE, port) for source, _, port in to_database}
    allowed = _allowed([*found, *([POSTGRES] if in_cluster else [])], objects)
    return [
        *sentences,
        *_between(outgoing, allowed.outgoing, "go out"),
        *_between(incoming, allowed.incoming, "come in"),
        *_open(objects),
    ]


def _named(found: Mapping[str, Workload], objects: Sequence[Object]) -> set[Call]:
    calls = set()
    for name, workload in found.items():
        for value in container(workload, objects).environment.values():
            if match := URL.fullmatch(value):
                calls.add((name, match[1], int(match[2])))
    return calls


def _scraped(found: Mapping[str, Workload], objects: Sequence[Object]) -> Iterator[Call]:
    for monitor in (each["spec"] for each in objects if each["kind"] == "PodMonitor"):
        for name in _selected(monitor["selector"], [*found]):
            main = found[name].main if name in found else {"ports": []}
            ports = {each["name"]: each["containerPort"] for each in main["ports"]} or OF_DATABASE
            for endpoint in monitor["podMetricsEndpoints"]:
                yield PROMETHEUS, name, ports[endpoint["port"]]


def _services(
    found: Mapping[str, Workload], objects: Sequence[Object], named: set[Call]
) -> Iterator[str]:
    services = {each["metadata"]["name"]: each for each in objects if each["kind"] == "Service"}
    for host, port in sorted({(target, port) for _, target, port in named}):
        if host == POSTGRES:
            continue  # The address is outside the cluster, or a Service of CloudNativePG.
        service = services.get(host)
        if service is None or host not in found:
            yield f"{host}:{port} is called, but there is no Service {host}."
            continue
        names = {each["name"]: each["containerPort"] for each in found[host].main["ports"]}
        leads = {
            each["port"]: names.get(each["targetPort"], each["targetPort"])
            for each in service["spec"]["ports"]
        }
        if leads.get(port) != port:
            yield f"{host}:{port} is called, and Service {host} leads to {leads.get(port)} there."
        if service["spec"]["selector"] != {NAME: host}:
            yield f"Service {host} does not select the pods of {host} alone."


def _between(wanted: set[Call], allowed: frozenset[Call], way: str) -> Iterator[str]:
    for source, target, port in sorted(wanted - allowed):
        if (ANYWHERE, target, port) in allowed:
            continue
        yield f"{source} calls {target}:{port}, but no NetworkPolicy allows the call to {way}."
    for source, target, port in sorted(allowed - wanted):
        yield f"{source} does not call {target}:{port}, but a NetworkPolicy allows the call to {way}."


def _allowed(names: Sequence[str], objects: Sequence[Object]) -> Allowed:
    outgoing: set[Call] = set()
    incoming: set[Call] = set()
    for policy in (each["spec"] for each in objects if each["kind"] == "NetworkPolicy"):
        owners = _selected(policy["podSelector"], names)
        for rule in policy.get("egress", []):
            for target, port in _others(rule, "to", names):
                outgoing |= {(owner, target, port) for owner in owners}
        for rule in policy.get("ingress", []):
            for source, port in _others(rule, "from", names):
                incoming |= {(source, owner, port) for owner in owners}
    return Allowed(frozenset(outgoing), frozenset(incoming))


def _others(rule: Object, side: str, names: Sequence[str]) -> Iterator[tuple[str, int]]:
    ports = [each["port"] for each in rule.get("ports", [{"port": 0}])]  # 0: any port.
    others = [ANYWHERE]
    if side in rule:
        others = [name for peer in rule[side] for name in _peers(peer, names)]
    yield from ((other, port) for other in others for port in ports)


def _peers(peer: Object, names: Sequence[str]) -> list[str]:
    if set(peer) == {"podSelector"}:
        return _selected(peer["podSelector"], names)
    if "namespaceSelector" in peer:
        labels = peer["namespaceSelector"].get("matchLabels", {})
        return [labels.get("kubernetes.io/metadata.name", ANYWHERE)]
    return [ANYWHERE]


def _selected(selector: Object, names: Sequence[str]) -> list[str]:
    if not selector:
        return list(names)
    labels = dict(selector.get("matchLabels", {}))
    if CLUSTER in labels:
        return [POSTGRES]
    chosen = {labels[NAME]} if NAME in labels else set()
    for each in selector.get("matchExpressions", []):
        if each["key"] == NAME and each["operator"] == "In":
            chosen |= set(each["values"])
    return [name for name in names if name in chosen]


def _open(objects: Sequence[Object]) -> Iterator[str]:
    if not any(
        each["spec"] == {"podSelector": {}, "policyTypes": ["Ingress", "Egress"]}
        for each in objects
        if each["kind"] == "NetworkPolicy"
    ):
        yield "No NetworkPolicy denies all traffic by default."
