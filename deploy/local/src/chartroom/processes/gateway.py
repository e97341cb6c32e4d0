"""Traefik in the embedded system: the repository's own files, plus where everything listens
here.
"""

import json
import re
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path

from chartroom.errors import CannotStart, ChartroomError
from chartroom.files import write_whole
from chartroom.system.layout import Clone, DataDirectory
from chartroom.system.ports import LOOPBACK, open_loopback

ADDRESS = re.compile(rf"http://{re.escape(LOOPBACK)}:(\d+)")
ENVIRONMENT_REFERENCE = re.compile(r'\{\{\s*env\s+"(\w+)_URL"\s*\}\}')


def find_traefik(given: Path | None) -> Path:
    """The one that was named, else the one of this environment, else the one on the PATH."""
    if given is not None:
        if not shutil.which(given):
            raise CannotStart(f"{given} is not a program that can be run; correct --traefik.")
        return given.absolute()
    beside = Path(sys.executable).parent / "traefik"
    found = shutil.which(beside) or shutil.which("traefik")
    if found is None:
        raise CannotStart(
            "Traefik is not installed in this environment; run `make install`, or give --traefik PATH."
        )
    return Path(found)


def write_routes(clone: Clone, data: DataDirectory, ports: Mapping[str, int]) -> None:
    """Put the routers and the servers' addresses where Traefik watches; a running Traefik follows
    each file at once.
    """
    routers = [
        *(clone.gateway / "dynamic").glob("*.yml"),
        *(clone.gateway / "embedded").glob("*.yml"),
    ]
    wanted = {path.name: path.read_text(encoding="utf-8") for path in routers}
    for path in sorted((clone.gateway / "servers").glob("servers-*.yml")):
        wanted[path.name] = _with_addresses(path.read_text(encoding="utf-8"), ports)
    for name, text in wanted.items():
        write_whole(data.gateway / name, text)
    for path in data.gateway.glob("*.yml"):
        if path.name not in wanted:
            path.unlink()
    members = [
        path.stem.removeprefix("servers-")
        for path in (clone.gateway / "servers").glob("servers-*.yml")
    ]
    targets = [
        *(_scrape_target(name, ports[name]) for name in members),
        _scrape_target("gateway", ports["internal"]),
    ]
    write_whole(data.scrape_targets, json.dumps(targets, indent=1))


def port_of(data: DataDirectory, member: str) -> int:
    """Where the gateway sends a member's requests: this file alone decides which of its processes
    serves.
    """
    found = ADDRESS.search(_servers(data, member).read_text(encoding="utf-8", errors="replace"))
    if found is None:
        raise ChartroomError(f"{_servers(data, member)} names no server; start the system again.")
    return int(found[1])


def send_to(data: DataDirectory, member: str, port: int) -> None:
    """Send a member's requests to this port from now on; `uses` says when the running Traefik
    does.
    """
    path = _servers(data, member)
    write_whole(path, ADDRESS.sub(f"http://{LOOPBACK}:{port}", path.read_text(encoding="utf-8")))
    if not data.scrape_targets.exists():
        return  # The system was started by an older version, which did not write it.
    try:
        targets = json.loads(data.scrape_targets.read_text(encoding="utf-8"))
        others = [each for each in targets if each["labels"] != {"service": member}]
    except (ValueError, LookupError, TypeError):
        raise ChartroomError(
            f"{data.scrape_targets} is damaged: remove it; the next start writes it anew."
        ) from None
    write_whole(data.scrape_targets, json.dumps([*others, _scrape_target(member, port)], indent=1))


def uses(internal_address: str, member: str, port: int) -> bool:
    """Whether the running Traefik sends this member's new requests to this port, and finds it
    healthy.
    """
    service = "edge" if member == "edge" else f"{member}-servers"
    try:
        with open_loopback(
            f"http://{internal_address}/api/http/services/{service}@file"
        ) as response:
            told = json.load(response)
    except (OSError, ValueError):
        return False
    server = f"http://{LOOPBACK}:{port}"
    return bool(
        told["loadBalancer"]["servers"] == [{"url": server}]
        and told["serverStatus"][server] == "UP"
    )


def peer_entry_point(service: str) -> str:
    """Where a service's peers reach it, whatever port it is on; its router stands in
    gateway/embedded.
    """
    return f"peer-{service}"


def entry_point_variable(name: str) -> str:
    """Traefik's option for the address of an entry point."""
    return f"TRAEFIK_ENTRYPOINTS_{name.upper()}_ADDRESS"


def traefik_environment(
    clone: Clone, data: DataDirectory, port: int, internal_port: int, peer_ports: Mapping[str, int]
) -> dict[str, str]:
    """Static options exist as TRAEFIK_* variables only: with a file Traefik would ignore all
    variables.
    """
    addresses = {"web": port, "internal": internal_port, **peer_ports}
    options: dict[str, str] = {}
    for name, number in addresses.items():
        prefix = f"TRAEFIK_ENTRYPOINTS_{name.upper()}"
        options[entry_point_variable(name)] = f"{LOOPBACK}:{number}"
        options[f"{prefix}_HTTP_ALIASHEADERSSTRATEGY"] = "reject"
        # A person at a laptop waits for the end; a stream that an agent left open must not hold it
        # up.
        options[f"{prefix}_TRANSPORT_LIFECYCLE_GRACETIMEOUT"] = "3s"
    return {
        **_read_static(clone.gateway / "static.env"),
        **options,
        "TRAEFIK_API": "true",
        "TRAEFIK_API_DASHBOARD": "false",
        "TRAEFIK_PING_ENTRYPOINT": "internal",
        "TRAEFIK_METRICS_PROMETHEUS_ENTRYPOINT": "internal",
        "TRAEFIK_PROVIDERS_FILE_DIRECTORY": str(data.gateway),
    }


def _scrape_target(name: str, port: int) -> dict[str, object]:
    return {"targets": [f"{LOOPBACK}:{port}"], "labels": {"service": name}}


def _servers(data: DataDirectory, member: str) -> Path:
    return data.gateway / f"servers-{member}.yml"


def _read_static(path: Path) -> dict[str, str]:
    lines = (line.strip() for line in path.read_text(encoding="utf-8").splitlines())
    pairs = (line.partition("=") for line in lines if line and not line.startswith("#"))
    return {name: value for name, _, value in pairs}


def _with_addresses(text: str, ports: Mapping[str, int]) -> str:
    return ENVIRONMENT_REFERENCE.sub(
        lambda found: f"http://{LOOPBACK}:{ports[found[1].lower()]}", text
    )
