"""The manifests in deploy/kubernetes, as rendered by kubectl, are valid and agree with docker-compose.yml."""

import copy
import json
import math
import re
import subprocess
import sys
import threading
from collections.abc import Callable
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from manifests import compose, rendering
from manifests.__main__ import main, mistakes
from manifests.pods import container, workloads
from manifests.rendering import OVERLAYS, Object, Refused, render
from tests.deploy import overlays


@pytest.fixture(scope="module")
def rendered() -> dict[str, list[Object]]:
    return {overlay: overlays.rendered(overlay) for overlay in OVERLAYS}


class Overlay:
    def __init__(self, objects: list[Object]) -> None:
        self.objects = copy.deepcopy(objects)

    def one(self, kind: str, name: str) -> Any:  # Any: YAML.
        (found,) = (
            each
            for each in self.objects
            if each["kind"] == kind and each["metadata"]["name"].startswith(name)
        )
        return found

    def pod(self, name: str) -> Any:
        return self.one("Deployment", name)["spec"]["template"]["spec"]

    def main(self, name: str) -> Any:
        return self.pod(name)["containers"][0]

    def variable(self, workload: str, name: str) -> Any:
        (found,) = (each for each in self.main(workload)["env"] if each["name"] == name)
        return found


def rename_variable(overlay: Overlay) -> None:
    overlay.variable("mcp", "MCP_REQUIRE_TOKENS")["name"] = "MCP_REQUIRES_TOKENS"


def forget_a_secret(overlay: Overlay) -> None:
    (volume,) = (each for each in overlay.pod("audit")["volumes"] if each["name"] == "secrets")
    volume["secret"]["items"].pop()


def let_a_reader_write(overlay: Overlay) -> None:
    for mount in overlay.main("records")["volumeMounts"]:
        if mount["mountPath"].endswith("keys/audit"):
            del mount["readOnly"]


def open_a_wrong_port(overlay: Overlay) -> None:
    overlay.main("records")["ports"][0]["containerPort"] = 8081


def forget_a_probe(overlay: Overlay) -> None:
    del overlay.main("retrieval")["livenessProbe"]


def raise_a_limit(overlay: Overlay) -> None:
    overlay.main("audit")["resources"]["limits"]["memory"] = "1Gi"


def let_a_pod_gain_privileges(overlay: Overlay) -> None:
    overlay.main("edge")["securityContext"]["allowPrivilegeEscalation"] = True


def mount_a_token_of_the_cluster(overlay: Overlay) -> None:
    overlay.pod("gateway")["automountServiceAccountToken"] = True


def cut_the_start(overlay: Overlay) -> None:
    overlay.main("mcp")["startupProbe"]["failureThreshold"] = 60


def cut_the_drain(overlay: Overlay) -> None:
    overlay.pod("console")["terminationGracePeriodSeconds"] = 15


def forget_a_file_of_the_gateway(overlay: Overlay) -> None:
    del overlay.one("ConfigMap", "gateway-dynamic")["data"]["audit.yml"]


def forget_to_mount_a_file(overlay: Overlay) -> None:
    mounts = overlay.main("gateway")["volumeMounts"]
    mounts.remove(next(each for each in mounts if each.get("subPath") == "servers-mcp.yml"))


def link_services(overlay: Overlay) -> None:
    del overlay.pod("audit")["enableServiceLinks"]


def lead_a_service_elsewhere(overlay: Overlay) -> None:
    overlay.one("Service", "audit")["spec"]["ports"][0]["port"] = 8080


def let_everybody_call(overlay: Overlay) -> None:
    del overlay.one("NetworkPolicy", "records")["spec"]["ingress"][0]["from"]


def let_mcp_call_records(overlay: Overlay) -> None:
    overlay.one("NetworkPolicy", "mcp")["spec"]["egress"][0]["to"].append(
        {"podSelector": {"matchLabels": {"app.kubernetes.io/name": "records"}}}
    )


def forbid_a_call(overlay: Overlay) -> None:
    overlay.one("NetworkPolicy", "retrieval")["spec"]["egress"].pop()


def refuse_nothing_by_default(overlay: Overlay) -> None:
    overlay.objects.remove(overlay.one("NetworkPolicy", "nothing"))


def misspell_a_member(overlay: Overlay) -> None:
    specification = overlay.one("Cluster", "chartroom")["spec"]["postgresql"]
    specification["synchronus"] = specification.pop("synchronous")


def misspell_a_member_of_the_store(overlay: Overlay) -> None:
    specification = overlay.one("ObjectStore", "chartroom-backups")["spec"]["configuration"]
    specification["endpointUrl"] = specification.pop("endpointURL")


def misspell_a_value(overlay: Overlay) -> None:
    specification = overlay.one("Cluster", "chartroom")["spec"]["postgresql"]
    specification["synchronous"]["dataDurability"] = "requird"


def write_a_port_as_text(overlay: Overlay) -> None:
    overlay.main("mcp")["ports"][0]["containerPort"] = "8005"


def scale_past_the_role(overlay: Overlay) -> None:
    overlay.one("HorizontalPodAutoscaler", "audit")["spec"]["maxReplicas"] = 4


def lower_the_servers_limit(overlay: Overlay) -> None:
    parameters = overlay.one("Cluster", "chartroom")["spec"]["postgresql"]["parameters"]
    parameters["max_connections"] = "100"


MISTAKES: tuple[tuple[Callable[[Overlay], None], str], ...] = (
    (rename_variable, "mcp: MCP_REQUIRE_TOKENS is None, not 'true'."),
    (forget_a_secret, "audit: its files are ["),
    (let_a_reader_write, "records: /var/lib/chartroom-keys/audit is True, not False."),
    (open_a_wrong_port, "records: its ports are [8081], not [8001]."),
    (forget_a_probe, "retrieval: its `probed` is False, not True."),
    (raise_a_limit, "audit: its `memory` is 1073741824, not 536870912."),
    (let_a_pod_gain_privileges, "edge: its `hardened` is False, not True."),
    (mount_a_token_of_the_cluster, "gateway: its `hardened` is False, not True."),
    (cut_the_start, "mcp: it may start for 120.0 s, not 180.0 s."),
    (cut_the_drain, "console: it may drain for 10.0 s, not 25.0 s."),
    (
        forget_a_file_of_the_gateway,
        "gateway/dynamic/audit.yml differs from the file in the gateway's pods.",
    ),
    (
        forget_to_mount_a_file,
        "gateway/servers/servers-mcp.yml differs from the file in the gateway's pods.",
    ),
    (link_services, "audit: enableServiceLinks would set variables such as RECORDS_PORT."),
    (lead_a_service_elsewhere, "audit:8002 is called, and Service audit leads to None there."),
    (
        let_everybody_call,
        "anywhere does not call records:8001, but a NetworkPolicy allows the call to come in.",
    ),
    (
        let_mcp_call_records,
        "mcp does not call records:8080, but a NetworkPolicy allows the call to go out.",
    ),
    (
        forbid_a_call,
        "retrieval calls records:8001, but no NetworkPolicy allows the call to go out.",
    ),
    (refuse_nothing_by_default, "No NetworkPolicy denies all traffic by default."),
    (misspell_a_member, "Cluster chartroom: $.spec.postgresql: Additional properties"),
    (misspell_a_member_of_the_store, "ObjectStore chartroom-backups: $.spec.configuration"),
    (misspell_a_value, "'requird' is not one of ['required', 'preferred']."),
    (write_a_port_as_text, "Deployment mcp: $.spec.template.spec.containers[0].ports[0]"),
    (scale_past_the_role, "audit may open 75 connections, but its role is limited to 60."),
    (
        lower_the_servers_limit,
        "All services may open 176 connections, but PostgreSQL is limited to 100.",
    ),
)


@pytest.mark.parametrize("overlay", OVERLAYS)
def test_an_overlay_has_no_mistake(rendered: dict[str, list[Object]], overlay: str):
    assert mistakes(rendered[overlay]) == []


@pytest.mark.parametrize(
    ("plant", "sentence"), MISTAKES, ids=lambda each: getattr(each, "__name__", "")
)
def test_reports_a_mistake(
    rendered: dict[str, list[Object]], plant: Callable[[Overlay], None], sentence: str
):
    overlay = Overlay(rendered["ha"])
    plant(overlay)

    assert any(sentence in found for found in mistakes(overlay.objects))


def test_prometheus_is_let_in_where_it_is_told_to_scrape(rendered: dict[str, list[Object]]):
    for name, port in (("records", 8001), ("gateway", 8082), ("postgres", 9187)):
        overlay = Overlay(rendered["monitored"])
        overlay.objects.remove(overlay.one("NetworkPolicy", f"{name}-metrics"))

        assert mistakes(overlay.objects) == [
            f"monitoring calls {name}:{port}, but no NetworkPolicy allows the call to come in."
        ]


@pytest.mark.parametrize("service", ["records", "audit", "retrieval"])
def test_a_migration_has_the_name_of_its_release(rendered: dict[str, list[Object]], service: str):
    job = Overlay(rendered["small"]).one("Job", f"{service}-migrate")
    image = job["spec"]["template"]["spec"]["containers"][0]["image"]

    assert job["metadata"]["name"] == f"{service}-migrate-{image.rpartition(':')[2]}"


def test_an_outage_of_the_database_restarts_nothing(rendered: dict[str, list[Object]]):
    for name in ("records", "audit", "retrieval"):
        main = Overlay(rendered["small"]).main(name)
        assert main["livenessProbe"]["httpGet"]["path"] == "/livez"
        assert main["readinessProbe"]["httpGet"]["path"] == "/readyz"


def test_concurrent_files_fit_into_retrieval_s_memory():
    limits = dict[str, int]()
    for module in ("process", "__main__"):
        path = rendering.ROOT / "services/retrieval/src/retrieval/files" / f"{module}.py"
        for name, product in re.findall(r"(?m)^([A-Z_]+) = ([\d *]+)$", path.read_text("utf-8")):
            limits[name] = math.prod(map(int, product.split("*")))

    memory = compose.containers()["retrieval"].memory

    assert memory >= limits["AT_ONCE"] * limits["MAX_MEMORY_BYTES"] + 2**29


def test_programs_verify_the_cluster_of_postgresql_by_tls(
    rendered: dict[str, list[Object]],
):
    (cluster,) = (each for each in rendered["ha"] if each["kind"] == "Cluster")
    names = cluster["spec"]["certificates"]["serverAltDNSNames"]
    connecting = 0
    for workload in workloads(rendered["ha"]):
        environment = container(workload, rendered["ha"]).environment
        for url in (value for name, value in environment.items() if "DATABASE_URL" in name):
            connecting += 1
            assert urlsplit(url).hostname in names
            assert environment["PGSSLMODE"] == "verify-full"
            assert environment["PGSSLROOTCERT"] in container(workload, rendered["ha"]).files
    assert connecting == 6
    assert cluster["spec"]["postgresql"]["pg_hba"] == ["hostnossl all all all reject"]


def test_a_migration_is_deleted_a_day_after_its_end(rendered: dict[str, list[Object]]):
    jobs = [each for overlay in rendered.values() for each in overlay if each["kind"] == "Job"]

    assert {job["spec"]["ttlSecondsAfterFinished"] for job in jobs} == {24 * 3600}


def test_a_migration_waits_hours_for_manually_created_roles(
    rendered: dict[str, list[Object]],
):
    for job in (each for each in rendered["ha"] if each["kind"] == "Job"):
        delays = [min(10 * 2**number, 360) for number in range(job["spec"]["backoffLimit"])]

        assert sum(delays) > 4 * 3600


def test_no_proxy_is_used_for_services_and_health_checks(tmp_path: Path):
    assert compose.env_file("gateway/static.env")["NO_PROXY"] == "*"
    text = (rendering.ROOT / "deploy" / "Dockerfile").read_text(encoding="utf-8")
    (command,) = re.findall(r"(?m)^HEALTHCHECK .* CMD (\[.*\])$", text)
    (tmp_path / "readyz").touch()
    handler = partial(SimpleHTTPRequestHandler, directory=str(tmp_path))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        environment = {
            "SERVICE": "records",
            "RECORDS_PORT": str(server.server_port),
            "http_proxy": "http://127.0.0.1:9",
        }
        argv = [sys.executable, *json.loads(command)[1:]]
        done = subprocess.run(argv, env=environment, check=False, capture_output=True)
        server.shutdown()

    assert done.returncode == 0, done.stderr


def test_mistakes_end_the_command_with_1(
    monkeypatch: pytest.MonkeyPatch,
    rendered: dict[str, list[Object]],
    capsys: pytest.CaptureFixture[str],
):
    overlay = Overlay(rendered["small"])
    forget_a_probe(overlay)
    monkeypatch.setattr("manifests.__main__.render", lambda _: overlay.objects)

    assert main() == 1
    assert "small: retrieval: its `probed` is False, not True.\n" in capsys.readouterr().err


def test_without_kubectl_prints_instructions(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(rendering.shutil, "which", lambda _: None)

    with pytest.raises(Refused, match=r"kubectl 1\.27 or newer is missing: install it, or run"):
        render("small")


@pytest.mark.parametrize("overlay", OVERLAYS)
def test_there_is_one_console_so_that_signing_out_is_effective(
    rendered: dict[str, list[Object]], overlay: str
):
    found = Overlay(rendered[overlay])
    scaled = [
        each["spec"]["scaleTargetRef"]["name"]
        for each in found.objects
        if each["kind"] == "HorizontalPodAutoscaler"
    ]

    assert found.one("Deployment", "console")["spec"].get("replicas", 1) == 1
    assert "console" not in scaled
