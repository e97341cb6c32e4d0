from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from manifests.containers import Container, without_tag
from manifests.rendering import Object

NAME = "app.kubernetes.io/name"
UNITS = {"Mi": 2**20, "Gi": 2**30}
RESTRICTED = {
    "allowPrivilegeEscalation": False,
    "readOnlyRootFilesystem": True,
    "capabilities": {"drop": ["ALL"]},
}
PROBES = ("startupProbe", "livenessProbe", "readinessProbe")


@dataclass(frozen=True)
class Workload:
    name: str  # Services and NetworkPolicies select this label.
    object: Object

    @property
    def pod(self) -> Object:
        pod: Object = self.object["spec"]["template"]["spec"]
        return pod

    @property
    def main(self) -> Object:
        main: Object = self.pod["containers"][0]
        return main

    @property
    def runs_on(self) -> bool:
        return bool(self.object["kind"] == "Deployment")


def workloads(objects: Sequence[Object]) -> list[Workload]:
    return [
        Workload(each["spec"]["template"]["metadata"]["labels"][NAME], each)
        for each in objects
        if each["kind"] in {"Deployment", "Job"}
    ]


def container(workload: Workload, objects: Sequence[Object]) -> Container:
    main, pod = workload.main, workload.pod
    sources = [each["configMapRef"] for each in main["envFrom"]]
    generated = [data_of(objects, each["name"]) for each in sources if not each.get("optional")]
    environment = {name: value for data in generated for name, value in data.items()}
    environment |= {each["name"]: each.get("value", "") for each in main["env"]}
    files, folders = _mounted(main, {each["name"]: each for each in pod["volumes"]})
    user = pod["securityContext"]
    limits = main["resources"]["limits"]
    return Container(
        image=without_tag(main["image"]),
        command=tuple(main.get("command", [])),
        user=f"{user['runAsUser']}:{user['runAsGroup']}",
        environment=environment,
        has_settings=any(each.get("optional") for each in sources),
        files=frozenset(files),
        folders=folders,
        ports=frozenset(each["containerPort"] for each in main.get("ports", [])),
        cpu=_cpu(limits["cpu"]),
        memory=int(limits["memory"][:-2]) * UNITS[limits["memory"][-2:]],
        probed=all(probe in main for probe in PROBES),
        starts_s=_starts(main.get("startupProbe", {})) if workload.runs_on else None,
        drains_s=_drains(workload) if workload.runs_on else None,
        read_only=main["securityContext"].get("readOnlyRootFilesystem") is True
        and folders.get("/tmp") is None,  # noqa: S108
        hardened=main["securityContext"] == RESTRICTED
        and len(pod["containers"]) == 1
        and pod["automountServiceAccountToken"] is False
        and user.get("runAsNonRoot") is True
        and user.get("seccompProfile") == {"type": "RuntimeDefault"}
        and not {"hostNetwork", "hostPID", "hostIPC", "initContainers"} & set(pod),
    )


def data_of(objects: Iterable[Object], name: str) -> dict[str, str]:
    for each in objects:
        if each["kind"] == "ConfigMap" and each["metadata"]["name"] == name:
            data: dict[str, str] = each["data"]
            return data
    return {}


def _mounted(main: Object, volumes: Mapping[str, Object]) -> tuple[set[str], dict[str, bool]]:
    files, folders = set(), {}
    for mount in main["volumeMounts"]:
        volume, path = volumes[mount["name"]], mount["mountPath"]
        if "subPath" in mount:
            path = path.removesuffix(f"/{mount['subPath']}")
        if items := list(_items(volume)):
            files |= {f"{path}/{item}" for item in items}
        elif "emptyDir" not in volume:
            folders[path] = not mount.get("readOnly", False)
    return files, folders


def _items(volume: Mapping[str, Any]) -> Iterator[str]:
    for source in ("secret", "configMap"):
        for item in volume.get(source, {}).get("items", []):
            yield item["path"]


def _cpu(quantity: str) -> float:
    text = str(quantity)
    return float(text[:-1]) / 1000 if text.endswith("m") else float(text)


def _starts(probe: Object) -> float:
    return float(probe.get("periodSeconds", 10) * probe.get("failureThreshold", 3))


def _drains(workload: Workload) -> float:
    before = (
        workload.main.get("lifecycle", {}).get("preStop", {}).get("exec", {}).get("command", [])
    )
    waits = float(before[1]) if before[:1] == ["sleep"] else 0.0
    whole = float(workload.pod.get("terminationGracePeriodSeconds", 30))
    return whole - waits if waits else 0.0
