import json
import re
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path

from chartroom.errors import CannotStart, ChartroomError
from chartroom.files import write_atomically
from chartroom.system.layout import Clone, DataDirectory
from chartroom.system.ports import LOOPBACK, open_loopback

ADDRESS = re.compile(rf"http://{re.escape(LOOPBACK)}:(\d+)")
SERVERS = re.compile(r"(?: +- url: .*\n(?: +weight: .*\n)?)+")
ENVIRONMENT_REFERENCE = re.compile(r'\{\{\s*env\s+"(\w+)_URL"\s*\}\}')


def find_traefik(given: Path | None) -> Path:
    if given is not None:
        program = given.absolute()  # A name without a slash is also a path; PATH is not searched.
        if not shutil.which(program):
            raise CannotStart(f"{given} is not a program that can be run; correct --traefik.")
        return program
    beside = Path(sys.executable).parent / "traefik"
    found = shutil.which(beside) or shutil.which("traefik")
    if found is None:
        raise CannotStart(
            "Traefik is not installed in this environment; run `make install`, or use --traefik PATH."
        )
    return Path(found)


def write_routes(clone: Clone, data: DataDirectory, ports: Mapping[str, int]) -> None:
    routers = [
        *(clone.gateway / "dynamic").glob("*.yml"),
        *(clone.gateway / "embedded").glob("*.yml"),
    ]
    servers = sorted((clone.gateway / "servers").glob("servers-*.yml"))
    texts = {path.name: path.read_text(encoding="utf-8") for path in (*routers, *servers)}
    for name, text in texts.items():
        write_atomically(data.gateway / name, _with_addresses(text, ports))
    for path in data.gateway.glob("*.yml"):
        if path.name not in texts:
            path.unlink()
    members = [path.stem.removeprefix("servers-") for path in servers]
    targets = [
        *(_scrape_target(name, ports[name]) for name in members),
        _scrape_target("gateway", ports["internal"]),
    ]
    write_atomically(data.scrape_targets, json.dumps(targets, indent=1))


def target_port(data: DataDirectory, member: str) -> int:
    """The port of the serving process. Only Traefik's file stores it, so a crash cannot cause a contradiction."""
    found = ADDRESS.search(_servers(data, member).read_text(encoding="utf-8", errors="replace"))
    if found is None:
        raise ChartroomError(f"{_servers(data, member)} contains no server; restart the system.")
    return int(found[1])


def share(data: DataDirectory, member: str, shares: Mapping[int, int]) -> None:
    """The shares of requests by port, in percent. `target_port` is the first port until `set_target` changes it."""
    lines = (
        f"          - url: 'http://{LOOPBACK}:{port}'\n            weight: {percent}\n"
        for port, percent in shares.items()
    )
    _write_servers(data, member, "".join(lines))


def set_target(data: DataDirectory, member: str, port: int) -> None:
    """`is_target` becomes true after Traefik has read the file."""
    _write_servers(data, member, f"          - url: 'http://{LOOPBACK}:{port}'\n")
    if not data.scrape_targets.exists():
        return  # The file was damaged and removed; the next start writes it.
    try:
        targets = json.loads(data.scrape_targets.read_text(encoding="utf-8"))
        others = [each for each in targets if each["labels"] != {"service": member}]
    except (ValueError, LookupError, TypeError):
        raise ChartroomError(
            f"{data.scrape_targets} is damaged: remove the file; the next start creates it."
        ) from None
    write_atomically(
        data.scrape_targets, json.dumps([*others, _scrape_target(member, port)], indent=1)
    )


def is_target(internal_address: str, member: str, port: int) -> bool:
    return is_shared(internal_address, member, {port: None})


def is_shared(internal_address: str, member: str, shares: Mapping[int, int | None]) -> bool:
    service = "edge" if member == "edge" else f"{member}-servers"
    try:
        with open_loopback(
            f"http://{internal_address}/api/http/services/{service}@file"
        ) as response:
            status = json.load(response)
    except (OSError, ValueError):
        return False
    servers = {f"http://{LOOPBACK}:{port}": weight for port, weight in shares.items()}
    found = {server["url"]: server.get("weight") for server in status["loadBalancer"]["servers"]}
    return found == servers and all(
        status["serverStatus"].get(url) == "UP" for url, weight in servers.items() if weight != 0
    )


def peer_entry_point(service: str) -> str:
    return f"peer-{service}"


def entry_point_variable(name: str) -> str:
    return f"TRAEFIK_ENTRYPOINTS_{name.upper()}_ADDRESS"


def traefik_environment(
    clone: Clone, data: DataDirectory, port: int, internal_port: int, peer_ports: Mapping[str, int]
) -> dict[str, str]:
    """Traefik would ignore all variables if there were a static file."""
    addresses = {"web": port, "internal": internal_port, **peer_ports}
    options: dict[str, str] = {}
    for name, number in addresses.items():
        prefix = f"TRAEFIK_ENTRYPOINTS_{name.upper()}"
        options[entry_point_variable(name)] = f"{LOOPBACK}:{number}"
        options[f"{prefix}_HTTP_ALIASHEADERSSTRATEGY"] = "reject"
        # The time that the command `down` waits for open streams.
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


def _write_servers(data: DataDirectory, member: str, lines: str) -> None:
    path = _servers(data, member)
    write_atomically(path, SERVERS.sub(lines, path.read_text(encoding="utf-8"), count=1))


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
