import re
from typing import Any

from ruamel.yaml import YAML

from manifests.containers import Container, ports_of
from manifests.rendering import ROOT

OURS = "10001:10001"  # USER in deploy/Dockerfile.
PROVIDED = "postgres"
VARIABLE = re.compile(r"\$\{\w+(?::-([^}]*)|:\?[^}]*)?\}")
UNITS = {"M": 2**20, "G": 2**30}
DOCUMENTS = {"${CHARTROOM_SECRETS}/revocations": "revocations.json"}
DRAINS_S = 10.0  # Docker's default.
STARTS = re.compile(r"HEALTHCHECK .*--start-period=(\d+s)")

Service = dict[str, Any]  # Any: YAML; check-jsonschema validates it with compose's own schema.


def containers() -> dict[str, Container]:
    document = YAML(typ="safe").load(ROOT / "docker-compose.yml")
    return {
        name: _container(service)
        for name, service in document["services"].items()
        if name != PROVIDED
    }


def _container(service: Service) -> Container:
    given = service.get("env_file", [])
    required = [entry for entry in given if isinstance(entry, str)]
    environment = {name: value for path in required for name, value in env_file(path).items()}
    environment |= {name: _filled(value) for name, value in service["environment"].items()}
    files = {f"/run/secrets/{name}" for name in service.get("secrets", [])}
    files |= {config["target"] for config in service.get("configs", [])}
    folders = {}
    for volume in service.get("volumes", []):
        if isinstance(volume, dict) and volume["source"] in DOCUMENTS:
            files.add(f"{volume['target']}/{DOCUMENTS[volume['source']]}")
        elif isinstance(volume, dict):
            folders[volume["target"]] = not volume.get("read_only", False)
        else:
            _, path, *mode = volume.split(":")
            folders[path] = mode != ["ro"]
    limits = service["deploy"]["resources"]["limits"]
    migrates = service["restart"] == "no"
    image = service["image"]
    return Container(
        image=_filled(image) if VARIABLE.match(image) else image,
        command=tuple(service.get("command", [])),
        user=service.get("user", OURS),
        environment=environment,
        has_settings=len(required) < len(given),
        files=frozenset(files),
        folders=folders,
        ports=frozenset() if migrates else ports_of(environment),
        cpu=float(limits["cpus"]),
        memory=int(limits["memory"][:-1]) * UNITS[limits["memory"][-1]],
        probed=not migrates,
        starts_s=None if migrates else _starts_s(service),
        drains_s=None
        if migrates
        else float(service.get("stop_grace_period", f"{DRAINS_S}s").removesuffix("s")),
        read_only=service["read_only"] is True and service["tmpfs"] == ["/tmp"],  # noqa: S108
        hardened=service["cap_drop"] == ["ALL"]
        and service["security_opt"] == ["no-new-privileges:true"],
    )


def _starts_s(service: Service) -> float:
    """Return the start period of the health check: the service's own, or the image's."""
    dockerfile = (ROOT / "deploy" / "Dockerfile").read_text(encoding="utf-8")
    own = service.get("healthcheck", {}).get("start_period")
    return float((own or STARTS.findall(dockerfile)[0]).removesuffix("s"))


def env_file(path: str) -> dict[str, str]:
    lines = (ROOT / path).read_text(encoding="utf-8").splitlines()
    pairs = (line.partition("=") for line in lines if line and not line.startswith("#"))
    return {name: value for name, _, value in pairs}


def _filled(value: str) -> str:
    return VARIABLE.sub(lambda match: match[1] or "", str(value))
