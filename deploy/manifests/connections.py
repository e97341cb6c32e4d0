import re
from collections.abc import Iterator, Sequence

from manifests.pods import container, workloads
from manifests.rendering import ROOT, Object

# Connections such as the readiness check and audit's reserved ones (docs/database.md).
POOL_SIZE = 10
BESIDE_POOL = {"records": 1, "audit": 5, "retrieval": 1}
MIGRATION = 1
FOR_ADMINISTRATORS = 3


def too_many(objects: Sequence[Object]) -> list[str]:
    limit = _role_limit()
    most = dict(_most(objects))
    sentences = [
        f"{name} may open {count} connections, but its role is limited to {limit}."
        for name, count in most.items()
        if count > limit
    ]
    for cluster in (each for each in objects if each["kind"] == "Cluster"):
        allowed = int(cluster["spec"]["postgresql"]["parameters"]["max_connections"])
        everything = sum(most.values()) + len(most) * MIGRATION + FOR_ADMINISTRATORS
        if everything > allowed:
            sentences.append(
                f"All services may open {everything} connections, but PostgreSQL is limited to {allowed}."
            )
    return sentences


def _most(objects: Sequence[Object]) -> Iterator[tuple[str, int]]:
    """The most connections of all replicas, including surge pods during a rollout."""
    replicas = {
        each["spec"]["scaleTargetRef"]["name"]: each["spec"]["maxReplicas"]
        for each in objects
        if each["kind"] == "HorizontalPodAutoscaler"
    }
    for workload in workloads(objects):
        if workload.name in BESIDE_POOL:
            environment = container(workload, objects).environment
            pool = environment.get(f"{workload.name.upper()}_DATABASE_POOL_SIZE", POOL_SIZE)
            own = workload.object["spec"].get("replicas", 1)
            surge = workload.object["spec"]["strategy"]["rollingUpdate"]["maxSurge"]
            processes = replicas.get(workload.name, own) + surge
            yield workload.name, processes * (int(pool) + BESIDE_POOL[workload.name])


def _role_limit() -> int:
    text = (ROOT / "deploy/postgres/boundary.sql").read_text(encoding="utf-8")
    (limit,) = re.findall(r"CONNECTION LIMIT (\d+)', app_role", text)
    return int(limit)
