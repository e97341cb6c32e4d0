import gzip
import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
from support.eventually import wait_until

from tests.gateway.real_gateway import REQUEST_ID, Gateway

PATHS = {
    "records": [
        "patients",
        "encounters",
        "intake",
        "imports",
        "panels",
        "break-glass",
        "tasks",
        "queues",
        "schedules",
        "routings",
        "fhir",
    ],
    "audit": ["agent-events", "access-reports", "tlog", "v1", "webhooks"],
    "retrieval": ["chunks", "documents", "jobs", "retrieve"],
}
REPOSITORY = Path(__file__).parents[2]
ROUTES = [(service, f"/{path}") for service, paths in PATHS.items() for path in paths]


class TestRouteFiles:
    @pytest.mark.parametrize("service", PATHS)
    def test_list_exactly_the_paths_of_the_contract(self, service: str):
        contract = json.loads(
            (REPOSITORY / "services" / service / "openapi.json").read_text(encoding="utf-8")
        )
        in_contract = {path.split("/")[1] for path in contract["paths"]} - {"internal"}

        rules = re.findall(r"PathRegexp\(`\^/(.+)\(/\|\$\)`\)", route_file(service))

        # Each path has two routing rules in the gateway: the second rule is for bodies in chunks.
        assert rules[::2] == rules[1::2]
        named = [path for rule in rules[::2] for path in rule.strip("()").split("|")]
        assert sorted(named) == sorted(in_contract) == sorted(PATHS[service])

    def test_bodies_in_chunks_are_expected_only_of_methods_with_a_body(self):
        files = "".join(
            file.read_text(encoding="utf-8")
            for file in (REPOSITORY / "gateway" / "dynamic").glob("*.yml")
        )
        rules = re.findall(r"-chunked:\n\s+rule: (.+)", files)

        without_body = (
            "&& !Method(`GET`) && !Method(`HEAD`) && !HeaderRegexp(`Content-Length`, `.`)"
        )
        assert len(rules) == files.count("-chunked:") > len(PATHS)
        assert [rule for rule in rules if without_body not in rule] == []


# Paths of the apps `mcp`, `auth`, `console` and `edge`, which are not in the services' contracts.
APPS = {
    "mcp": ["/mcp", "/.well-known/oauth-protected-resource/mcp"],
    "auth": [
        "/auth/token",
        "/auth/jwks",
        "/auth/authorize",
        "/.well-known/smart-configuration",
        "/.well-known/oauth-authorization-server",
        "/fhir/.well-known/smart-configuration",
    ],
    "console": ["/console", "/console/log?cursor=a", "/console/assets/a.css"],
    "edge": ["/", "/health", "/docs", "/openapi.json", "/docs/assets/swagger-ui.css"],
}
TAILS = ("", "/", "/some-id/deeper", "?patient_id=P1")


class TestServiceRoutes:
    def test_forward_each_path_unchanged_to_its_service_or_app(self, gateway: Gateway):
        wanted = [(service, path + tail) for service, path in ROUTES for tail in TAILS]
        wanted += [(app, path) for app, paths in APPS.items() for path in paths]

        answers = [gateway.get(path) for _, path in wanted]

        assert {answer.status for answer in answers} == {200}
        assert [(answer.json["from"], answer.json["path"]) for answer in answers] == wanted

    def test_pass_every_method_and_the_body(self, gateway: Gateway):
        for method in ("POST", "PUT", "PATCH", "DELETE"):
            answer = gateway.request(method, "/patients", body='{"full_name": "Zoë"}'.encode())

            assert answer.json["body"] == '{"full_name": "Zoë"}', method

    def test_compress_long_json_for_clients_that_accept_it(self, gateway: Gateway):
        def encoding(path: str, length: int, **headers: str) -> str | None:
            answer = gateway.request("POST", path, body=b"x" * length, headers=headers)
            body = answer.body
            if found := answer.headers.get("content-encoding"):
                body = gzip.decompress(body)
            assert json.loads(body)["body"] == "x" * length
            return found

        accepting = {"Accept-Encoding": "gzip, br"}
        assert encoding("/fhir", 9000, **accepting) == "gzip"
        assert encoding("/patients", 9000, **accepting) == "gzip"
        assert encoding("/patients", 9000) is None
        assert encoding("/patients", 100, **accepting) is None
        for path in "/console", "/v1/traces", "/tlog/tile/0/000":
            assert encoding(path, 9000, **accepting) is None

    def test_accept_external_ids_in_paths_and_normalise_before_routing(self, gateway: Gateway):
        for number in [
            "a%20b",
            "a%3Bb",
            "a;b",
            "a:b@c",
            "a+b",
            "...",
            "%C3%BC",
            "a&b=c",
            "%27",
            "*",
            *("%2B", "%22", "%3C", "%5B%5D", "%7B", "%60", "%F0%9F%A7%91"),
            "%E6%82%A3" * 64,
        ]:
            answer = gateway.get(f"/intake/{number}")
            assert (answer.status, answer.json["from"]) == (200, "records"), number
            assert answer.json["path"] == f"/intake/{number}"
        assert gateway.get("//patients").json["path"] == "/patients"
        assert gateway.get("/patients/../chunks").json["path"] == "/chunks"


class TestUnknownPaths:
    @pytest.mark.parametrize(
        "paths",
        [
            pytest.param([f"{path}X" for _, path in ROUTES], id="longer words"),
            pytest.param(
                [
                    "/nothing",
                    "/PATIENTS",
                    "/task",
                    "/v2/traces",
                    "/health/x",
                    "/docsX",
                    "/problem/200",
                    "/docs/assets/",
                    "/docs/assets/a/b",
                    "/mcp/",
                    "/mcpX",
                    "/consoleX",
                    "/.well-known/oauth-protected-resource",
                ],
                id="others",
            ),
            pytest.param(
                [
                    "/livez",
                    "/readyz",
                    "/metrics",
                    "/internal/encounters/lookup",
                    "/internal/patients/names",
                    "/patients/../internal/encounters/lookup",
                    "/patients/%2e%2e/internal/encounters/lookup",
                    "/docs/assets/../../metrics",
                    "//internal/encounters/lookup",
                    "/./readyz",
                    "/agent-events/%2E%2E/metrics",
                ],
                id="internal ones",
            ),
        ],
    )
    def test_are_problems_and_reach_no_service(self, gateway: Gateway, paths: list[str]):
        services = [one for name, one in gateway.upstreams.items() if name != "edge"]
        before = [len(one.seen) for one in services]

        for path in paths:
            answer = gateway.get(path)
            assert answer.status == 404, path
            assert answer.headers["content-type"] == "application/problem+json"
            assert answer.json["path"] == "/problem/404"

        assert [len(one.seen) for one in services] == before

    def test_reach_the_edge_app_without_path_and_credential(self, gateway: Gateway):
        answer = gateway.get(
            "/nothing/P12345", Authorization="Bearer secret", Cookie="a=b", X_Agent_Name="me"
        )

        assert "P12345" not in answer.body.decode()
        assert not {"authorization", "cookie", "x-agent-name", "x-replaced-path"} & set(
            answer.json["headers"]
        )


def test_ambiguous_escapes_header_aliases_and_large_headers_are_rejected(gateway: Gateway):
    for escape in ("%2f", "%2F", "%5c", "%25", "%3f", "%23"):
        assert gateway.get(f"/patients/a{escape}b").status == 400, escape
    mark = ("X_Through_Gateway", "X-Through_Gateway", "X.Through.Gateway")
    for name in ("X_Agent_Name", "X.Agent.Name", *mark):
        assert gateway.request("GET", "/patients", headers={name: "someone"}).status == 400, name
    assert gateway.get("/patients", X_Long="a" * 80_000).status == 431


class TestHeaders:
    def test_with_forged_addresses_and_identities_do_not_arrive(self, gateway: Gateway):
        forged = [
            "Forwarded",
            "Proxy",
            "X-Agent-Id",
            "X-Caller-Token",
            "X-Forwarded-Client-Cert",
            "X-Forwarded-Email",
            "X-Forwarded-Prefix",
            "X-Forwarded-Tls-Client-Cert",
            "X-Forwarded-Uri",
            "X-Forwarded-User",
            "X-HTTP-Method-Override",
            "X-Original-Method",
            "X-Original-Url",
            "X-Remote-User",
            "X-Rewrite-Url",
            "X-Scopes",
            "X-User-Id",
        ]

        headers = gateway.request("GET", "/patients", headers=dict.fromkeys(forged, "forged")).json[
            "headers"
        ]

        assert not {name.lower() for name in forged} & set(headers)

    def test_mark_every_request_from_outside(self, gateway: Gateway):
        mark, upgrade = "X-Through-Gateway", "Upgrade, X-Through-Gateway"
        tries: list[list[tuple[str, str]]] = [
            [(mark, "false")],
            [(mark, "")],
            [("x-THROUGH-gateway", "false"), (mark, "no")],
            [("Connection", mark)],
            [("Connection", "close, x-through-gateway")],
            [("Connection", "keep-alive"), ("Connection", "x-through-gateway")],
            [("Connection", upgrade), ("Upgrade", "h2c")],
            [("Connection", upgrade), ("Upgrade", "websocket")],
            [("Keep-Alive", mark), ("TE", f"trailers, {mark}")],
        ]
        trailing = [("Trailer", mark), ("Transfer-Encoding", "chunked")]
        body = b"2\r\n{}\r\n0\r\nX-Through-Gateway: false\r\n\r\n"

        answers = [gateway.get(path) for _, path in ROUTES]
        answers += [gateway.send("GET", "/patients", sent) for sent in tries]
        answers.append(gateway.send("POST", "/patients", trailing, body))

        marks = [answer.json["headers"]["x-through-gateway"] for answer in answers]
        assert marks == ["true"] * len(marks)

    def test_for_forwarding_are_the_gateways_own(self, gateway: Gateway):
        forged = {
            "X-Forwarded-For": "9.9.9.9",
            "X-Forwarded-Host": "evil",
            "X-Forwarded-Proto": "https",
            "X-Real-Ip": "9",
        }

        headers = gateway.request("GET", "/patients", headers=forged).json["headers"]

        assert (headers["x-forwarded-for"], headers["x-real-ip"]) == ("127.0.0.1", "127.0.0.1")
        assert (headers["x-forwarded-host"], headers["x-forwarded-proto"]) == (
            f"127.0.0.1:{gateway.port}",
            "http",
        )

    def test_of_agents_arrive(self, gateway: Gateway):
        sent = {
            "Authorization": "Bearer t",
            "Idempotency-Key": "k",
            "If-Match": '"1"',
            "If-None-Exist": "identifier=a|1",
            "Last-Event-ID": "41",
            "X-Agent-Name": "triage",
            "X-Request-Id": "r",
            "Traceparent": "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
        }

        headers = gateway.request("GET", "/patients", headers=sent).json["headers"]

        assert {name: headers[name.lower()] for name in sent} == sent

    def test_of_a_session_reach_no_service(self, gateway: Gateway):
        for path in (*(path for _, path in ROUTES), "/mcp", "/fhir/Patient", "/v1/traces"):
            sent = {"Cookie": "chartroom-session-8080=a", "Authorization": "Bearer t"}
            headers = gateway.get(path, **sent).json["headers"]

            assert "cookie" not in headers, path
            assert headers["authorization"] == "Bearer t"

    def test_of_a_token_do_not_reach_the_console(self, gateway: Gateway):
        sent = {"Cookie": "chartroom-session-8080=a", "Authorization": "Bearer t"}

        page = gateway.get("/console", **sent).json["headers"]
        asset = gateway.get("/console/assets/a.css", **sent).json["headers"]

        assert (page["cookie"], "authorization" in page) == (sent["Cookie"], False)
        assert not {"cookie", "authorization"} & set(asset)

    def test_of_assets_of_the_console_allow_caching(self, gateway: Gateway):
        assert "cache-control" not in gateway.get("/console/assets/a.css").headers
        assert gateway.get("/console").headers["cache-control"] == "no-store"

    def test_of_tiles_of_the_log_are_audits(self, gateway: Gateway):
        sent = {"Cookie": "a=b", "Authorization": "Bearer t"}
        tile = gateway.get("/tlog/tile/0/x001/234.p/5", **sent)
        assert "cache-control" not in tile.headers
        assert tile.headers["x-content-type-options"] == "nosniff"
        assert tile.json["headers"]["authorization"] == "Bearer t"
        assert "cookie" not in tile.json["headers"]
        assert gateway.get("/tlog/checkpoint").headers["cache-control"] == "no-store"

    def test_for_security_are_in_every_answer(self, gateway: Gateway):
        for path in ("/patients", "/nothing", "/patients/dies", "/patients/busy"):
            headers = gateway.get(path).headers

            assert headers["x-content-type-options"] == "nosniff", path
            assert headers["x-frame-options"] == "DENY"
            assert headers["cache-control"] == "no-store"
            assert "server" not in headers


def test_the_internal_entry_point_serves_no_route(gateway: Gateway):
    inside = replace(gateway, port=gateway.internal_port)

    assert inside.get("/ping").status == 200
    assert [inside.get(path).status for path in ("/patients", "/", "/health")] == [404, 404, 404]


def test_the_access_log_has_routers_and_request_ids_of_failed_or_slow_requests_and_never_paths(
    gateway: Gateway,
):
    def new_lines() -> list[str]:
        return gateway.log.read_text()[before:].splitlines()

    before = len(gateway.log.read_text())
    for path in ("/intake/P98765?patient_id=P98765", "/intake/P98765/busy?patient_id=P98765"):
        forged = {"X_Request_Id": "P98765", "X_Logged_Request_Id": "P98765"}
        gateway.get(path, Authorization="Bearer P98765", User_Agent="P98765", **forged)
    wait_until(lambda: any('"DownstreamStatus":503' in line for line in new_lines()), new_lines)

    logged = [json.loads(line) for line in new_lines() if "DownstreamStatus" in line]
    assert {line["RouterName"] for line in logged} == {"records@file"}
    assert all(line["DownstreamStatus"] == 503 or line["Duration"] > 1e9 for line in logged)
    assert {line["downstream_X-Logged-Request-Id"] for line in logged} == {REQUEST_ID}
    assert "P98765" not in gateway.log.read_text()


def test_traefik_logs_no_warning(gateway: Gateway):
    before = len(gateway.log.read_text())
    for _, path in [*ROUTES, ("edge", "/docs"), ("none", "/nothing"), ("none", "/patients/a%2fb")]:
        gateway.get(path)

    warnings = [
        line
        for line in gateway.log.read_text()[before:].splitlines()
        if '"level":"error"' in line or "warn" in line
    ]

    assert warnings == []


def route_file(service: str) -> str:
    return (REPOSITORY / "gateway" / "dynamic" / f"{service}.yml").read_text(encoding="utf-8")
