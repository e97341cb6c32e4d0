import json
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import promql_parser as promql
import pytest
from ruamel.yaml import YAML
from support.system import MEMBERS, TLS, System, wait_until

ROOT = Path(__file__).parents[2]
OBSERVABILITY = ROOT / "deploy" / "observability"
OF_PROMETHEUS = {"job", "instance", "service"}
SAMPLE = re.compile(r"(?m)^(\w+)(?:\{(.*)\})? \S+$")
TYPE = re.compile(r"(?m)^# TYPE (\w+) (\w+)$")
STREAMS = ("/agent-events/stream", "/jobs/{id}/stream", "/console/live/events")
LONG = ("/tasks/claim", "/mcp", "/imports/fhir-bundle", "/internal/documents")
VARIABLES = {"$__rate_interval": "5m", "$service": "records"}


def read_yaml(path: Path) -> Any:
    return YAML(typ="safe").load(path.read_text(encoding="utf-8"))


def rules(name: str = "rules.yml") -> list[dict[str, Any]]:
    (group,) = read_yaml(OBSERVABILITY / name)["groups"]
    return list(group["rules"])


def dashboard_expressions() -> Iterator[str]:
    dashboard = json.loads((OBSERVABILITY / "dashboard.json").read_text(encoding="utf-8"))
    for panel in dashboard["panels"]:
        for target in panel.get("targets", []):
            expression = target["expr"]
            for name, value in VARIABLES.items():
                expression = expression.replace(name, value)
            yield expression


def parts(expression: Any) -> Iterator[Any]:
    yield expression
    for name in ("expr", "lhs", "rhs", "param", "vector_selector"):
        if (child := getattr(expression, name, None)) is not None:
            yield from parts(child)
    for argument in getattr(expression, "args", None) or []:
        yield from parts(argument)


def names_used(text: str) -> tuple[set[str], set[str]]:
    found = list(parts(promql.parse(text)))
    selectors = [part for part in found if isinstance(part, promql.VectorSelector)]
    labels = {matcher.name for part in selectors for matcher in part.matchers.matchers}
    for part in found:
        if isinstance(part, promql.AggregateExpr) and part.modifier:
            labels |= set(part.modifier.labels)
    return {part.name for part in selectors}, labels


@pytest.fixture(scope="module")
def exported(system: System, agent: httpx.Client) -> dict[str, set[str]]:
    agent.get("/health").raise_for_status()
    found: defaultdict[str, set[str]] = defaultdict(set)
    for text in published_after_a_request(system).values():
        for name, kind in TYPE.findall(text):
            found[name]  # Accessing the defaultdict also adds metrics without samples.
            if kind == "histogram":
                found[f"{name}_bucket"], found[f"{name}_count"]
        for name, labels in SAMPLE.findall(text):
            found[name] |= set(re.findall(r'(\w+)="', labels))
    return found


def published_after_a_request(system: System) -> dict[str, str]:
    """Return all metrics after a request; Traefik counts a request shortly after its response."""
    wait_until(lambda: "traefik_entrypoint_requests_total" in system.metrics()["traefik"])
    return system.metrics()


class TestTheFilesForPrometheusAndGrafana:
    def test_ask_for_metrics_that_the_running_system_publishes(self, exported: dict[str, set[str]]):
        known = {"up": OF_PROMETHEUS} | exported

        for expression in [*(rule["expr"] for rule in rules()), *dashboard_expressions()]:
            metrics, labels = names_used(expression)
            assert metrics - known.keys() == set(), expression
            # A metric without samples does not show its labels.
            if all(known[name] for name in metrics):
                published = set().union(*(known[name] for name in metrics))
                assert labels - OF_PROMETHEUS - published == set(), expression

    def test_see_the_first_increase_of_a_counter(self, system: System):
        """Prometheus cannot see an increase if a counter's first sample is 1, so each counter must start at 0."""
        published = "".join(system.metrics().values())
        for rule in rules():
            for name in re.findall(r"increase\((\w+)", rule["expr"]):
                is_published = re.search(rf"(?m)^{name}\b", published)
                assert is_published or f"unless {name} offset" in rule["expr"], rule["alert"]

    def test_raise_an_alert_by_each_figure_of_the_logs_proof(self, exported: dict[str, set[str]]):
        asked = set().union(*(names_used(rule["expr"])[0] for rule in rules()))
        figures = {name for name in exported if name.startswith("chartroom_log_")}

        assert figures - asked == {"chartroom_log_integrated_size"}

    def test_count_no_stream_as_slow(self):
        expressions = [*(rule["expr"] for rule in rules()), *dashboard_expressions()]
        of_times = [
            text for text in expressions if "server_request_duration_seconds_bucket" in text
        ]

        # The first PromQL expression belongs to the alert, the others belong to the dashboard.
        for expression, routes in zip(
            of_times, ((*STREAMS, *LONG), STREAMS, STREAMS, STREAMS), strict=True
        ):
            (left_out,) = re.findall(r'http_route!~"([^"]+)"', expression)
            for route in routes:
                assert re.fullmatch(left_out, route), (route, expression)
            assert not re.fullmatch(left_out, "/console")

    def test_ignore_a_single_failed_call_of_a_peer(self):
        (rule,) = [rule for rule in rules() if rule["alert"] == "PeerAway"]
        expression = promql.parse(rule["expr"])

        assert expression.lhs.prettify() == "chartroom_peer_up == 0"
        assert "increase(http_client_request_duration_seconds_count" in expression.rhs.prettify()

    def test_compare_a_witness_with_earlier_checkpoints(self):
        """Compare with earlier checkpoints, because a busy log is ahead of its witnesses at most scrapes."""
        (rule,) = [rule for rule in rules() if rule["alert"] == "LogUnwitnessed"]
        _, signed, *_ = parts(promql.parse(rule["expr"]))

        assert signed.prettify() == "min_over_time(chartroom_log_signed_size[15m])"
        assert rule["for"] == "1m"

    def test_miss_each_target_that_vanishes(self):
        (rule,) = [rule for rule in rules() if rule["alert"] == "ServiceUnwatched"]

        assert set(re.findall(r'service="(\w+)"', rule["expr"])) == {*MEMBERS, "gateway"}

    @pytest.mark.parametrize("name", ["rules.yml", "database-rules.yml"])
    def test_have_a_runbook_for_each_alert(self, name: str):
        for rule in rules(name):
            assert set(rule) <= {"alert", "expr", "for", "labels", "annotations"}
            path, _, anchor = rule["annotations"]["runbook_url"].partition("#")
            headings = re.findall(r"(?m)^## (.*)$", (ROOT / path).read_text(encoding="utf-8"))
            assert anchor in {
                re.sub(r"[^\w -]", "", heading).lower().replace(" ", "-") for heading in headings
            }

    def test_find_every_part_of_the_embedded_system(self, system: System):
        config = read_yaml(OBSERVABILITY / "prometheus-embedded.yml")["scrape_configs"][0]
        targets = json.loads(system.data.scrape_targets.read_text(encoding="utf-8"))

        (configured,) = config["file_sd_configs"][0]["files"]
        assert configured == f"../../.chartroom/{system.data.scrape_targets.name}"
        assert {each["labels"]["service"] for each in targets} == {*MEMBERS, "gateway"}
        for each in targets:
            place = f"http://{each['targets'][0]}/metrics"
            answer = httpx.get(place, trust_env=False, verify=TLS).raise_for_status()
            expected = (
                f'service="{each["labels"]["service"]}"'
                if each["labels"]["service"] != "gateway"
                else "traefik"
            )
            assert expected in answer.text

    def test_find_every_part_of_the_containers(self):
        containers = read_yaml(ROOT / "docker-compose.yml")["services"]
        static = read_yaml(OBSERVABILITY / "prometheus.yml")["scrape_configs"][0]["static_configs"]

        found = {each["labels"]["service"]: each["targets"] for each in static}

        expected = {
            name: [f"{name}:{containers[name]['environment'][f'{name.upper()}_PORT']}"]
            for name in MEMBERS
        }
        gateway = containers["gateway"]["environment"]
        address = gateway[
            f"TRAEFIK_ENTRYPOINTS_{gateway['TRAEFIK_METRICS_PROMETHEUS_ENTRYPOINT'].upper()}_ADDRESS"
        ]
        expected["gateway"] = [f"gateway{address}"]
        assert found == expected


class TestMetricsOfTheRunningSystem:
    def test_have_each_process_and_the_use_of_its_pools(self, system: System):
        metrics = system.metrics()

        for name in MEMBERS:
            assert f'service="{name}"' in next(
                line for line in metrics[name].splitlines() if "build_info{" in line
            )
            assert "process_resident_memory_bytes " in metrics[name]
            assert "_created" not in metrics[name]
        pattern = re.compile(r'db_client_connection_max\{.*name="([^"]+)"')
        pools = {name: set(pattern.findall(text)) for name, text in metrics.items()}
        assert pools["records"] == pools["retrieval"] == {"hot", "limited"}
        assert pools["audit"] == {"hot", "limited", "log-writer", "encounter-checks", "settling"}
        assert pools["edge"] == pools["mcp"] == pools["auth"] == pools["console"] == set()

    def test_have_an_outbox_only_for_services_with_one(self, system: System):
        metrics = system.metrics()

        having = {name for name in MEMBERS if "chartroom_outbox" in metrics[name]}

        assert having == {"records", "retrieval"}

    def test_include_the_merged_document_of_edge(self, system: System, agent: httpx.Client):
        def unmatched() -> dict[str, list[str]]:
            found = system.metrics()
            return {n: re.findall(r'_count\{.*unmatched".*', found[n]) for n in MEMBERS}

        before = unmatched()

        for path in ("/", "/docs", "/openapi.json", "/health"):
            agent.get(path).raise_for_status()

        assert unmatched() == before
        asked = set(MEMBERS) - {"mcp", "auth", "console"}
        metrics = system.metrics(*asked)
        assert {name for name in asked if 'http_route="/openapi.json"' in metrics[name]} == asked
