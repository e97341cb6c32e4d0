"""`python -m manifests.as_compose`: print the pods of the overlay `small` as a compose file, for a
machine with Docker and without a cluster. `make check-pods` tests it.
"""

import sys
from collections.abc import Iterator
from typing import Any

from ruamel.yaml import YAML

from manifests.pods import Workload, container, workloads
from manifests.rendering import ROOT, Object, render

SECRETS = "${CHARTROOM_SECRETS}"
OF_COMPOSE = ("image", "build", "pull_policy", "networks", "depends_on", "ports", "restart")
Service = dict[str, Any]  # Any: YAML of the compose specification.


def document(objects: list[Object]) -> Service:
    compose = YAML(typ="safe").load(ROOT / "docker-compose.yml")
    services: Service = {"postgres": compose["services"]["postgres"]}
    secrets, configs = dict(compose["secrets"]), Service()
    volumes: Service = {"postgres": {}}
    for workload in workloads(objects):
        kept = compose["services"][workload.name]
        service = {name: kept[name] for name in OF_COMPOSE if name in kept}
        times = kept.get("healthcheck", {})
        services[workload.name] = service | _of_pod(workload, objects, times)
        for key in _secrets(workload):
            secrets[key] = {"file": f"{SECRETS}/{key}"}
        for _, item in _documents(workload):
            configs[item["key"]] = {"file": f"{SECRETS}/{item['path']}"}
        volumes |= {name: {} for name in _claims(workload).values()}
    return {
        "name": "chartroom-pods",
        "services": services,
        "networks": compose["networks"],
        "volumes": volumes,
        "secrets": secrets,
        "configs": configs,
    }


def _of_pod(workload: Workload, objects: list[Object], times: Service) -> Service:
    has, main = container(workload, objects), workload.main
    service: Service = {
        "environment": dict(has.environment),
        "user": has.user,
        "read_only": has.read_only,
        "tmpfs": ["/tmp"],  # noqa: S108
        "cap_drop": main["securityContext"]["capabilities"]["drop"],
        "security_opt": ["no-new-privileges:true"],
        "secrets": [{"source": key, "target": key} for key in _secrets(workload)],
        "configs": [
            {"source": item["key"], "target": f"{folder}/{item['path']}"}
            for folder, item in _documents(workload)
        ],
        "volumes": [*_folders(workload), *_files(workload)],
        "deploy": {"resources": {"limits": {"cpus": str(has.cpu), "memory": str(has.memory)}}},
    }
    if has.command:
        service["command"] = list(has.command)
    if not workload.runs_on:
        return service | {"healthcheck": {"disable": True}}
    test = ["CMD", *_probe(main["readinessProbe"], main)]
    grace = f"{workload.pod['terminationGracePeriodSeconds']}s"
    # Docker uses the image's times if a health check lacks times.
    return service | {"healthcheck": times | {"test": test}, "stop_grace_period": grace}


def _probe(probe: Object, main: Object) -> list[str]:
    if "exec" in probe:
        return list(probe["exec"]["command"])
    (port,) = (each["containerPort"] for each in main["ports"] if each["name"] == "http")
    url = f"http://127.0.0.1:{port}{probe['httpGet']['path']}"
    opened = f"u.build_opener(u.ProxyHandler({{}})).open('{url}', timeout=4)"
    return ["python", "-c", f"import urllib.request as u; {opened}"]


def _volumes(workload: Workload) -> dict[str, Object]:
    return {each["name"]: each for each in workload.pod["volumes"]}


def _secrets(workload: Workload) -> list[str]:
    return [
        item["key"]
        for volume in workload.pod["volumes"]
        for item in volume.get("secret", {}).get("items", [])
    ]


def _documents(workload: Workload) -> Iterator[tuple[str, dict[str, str]]]:
    volumes = _volumes(workload)
    for mount in workload.main["volumeMounts"]:
        for item in volumes[mount["name"]].get("configMap", {}).get("items", []):
            yield mount["mountPath"], item


def _claims(workload: Workload) -> dict[str, str]:
    return {
        name: volume["persistentVolumeClaim"]["claimName"]
        for name, volume in _volumes(workload).items()
        if "persistentVolumeClaim" in volume
    }


def _folders(workload: Workload) -> Iterator[str]:
    claims = _claims(workload)
    for mount in workload.main["volumeMounts"]:
        if mount["name"] in claims:
            mode = ":ro" if mount.get("readOnly") else ""
            yield f"{claims[mount['name']]}:{mount['mountPath']}{mode}"


def _files(workload: Workload) -> Iterator[str]:
    for mount in workload.main["volumeMounts"]:
        if "subPath" in mount:
            yield f"./gateway/{mount['name']}/{mount['subPath']}:{mount['mountPath']}:ro"


if __name__ == "__main__":
    YAML().dump(document(render("small")), sys.stdout)
