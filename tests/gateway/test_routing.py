"""Which path reaches which service, and which requests reach none."""

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
from gateway.real_gateway import Gateway

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
        "routings",
        "fhir",
    ],
    "audit": ["agent-events", "access-reports", "tlog", "v1"],
    "retrieval": ["chunks", "documents", "jobs", "retrieve"],
}
REPOSITORY = Path(__file__).parents[2]
ROUTES = [(service, f"/{path}") for service, paths in PATHS.items() for path in paths]


class TestRouteFiles:
    @pytest.mark.parametrize("service", PATHS)
    def test_name_the_paths_of_the_contract_and_no_other(self, service: str) -> None:
        contract = json.loads(
            (REPOSITORY / "services" / service / "openapi.json").read_text(encoding="utf-8")
        )
        in_contract = {path.split("/")[1] for path in contract["paths"]} - {"internal"}

        rules = re.findall(r"PathRegexp\(`\^/(.+)\(/\|\$\)`\)", route_file(service))

        named = [path for rule in rules for path in rule.strip("()").split("|")]
        assert sorted(named) == sorted(in_contract) == sorted(PATHS[service])


class TestServiceRoutes:
    @pytest.mark.parametrize("tail", ["", "/", "/some-id/deeper", "?patient_id=P1"])
    @pytest.mark.parametrize(("service", "path"), ROUTES)
    def test_a_service_gets_its_paths_unchanged(
        self, gateway: Gateway, service: str, path: str, tail: str
    ) -> None:
        answer = gateway.get(path + tail)

        assert (answer.status, answer.json["from"], answer.json["path"]) == (
            200,
            service,
            path + tail,
        )

    @pytest.mark.parametrize("path", ["/mcp", "/.well-known/oauth-protected-resource/mcp"])
    def test_the_mcp_app_gets_its_two_paths(self, gateway: Gateway, path: str) -> None:
        answer = gateway.get(path)

        assert (answer.status, answer.json["from"], answer.json["path"]) == (200, "mcp", path)

    @pytest.mark.parametrize("path", ["/console", "/console/log?cursor=a", "/console/assets/a.css"])
    def test_the_console_gets_what_is_below_its_path(self, gateway: Gateway, path: str) -> None:
        answer = gateway.get(path)

        assert (answer.status, answer.json["from"], answer.json["path"]) == (200, "console", path)

    @pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
    def test_every_method_and_the_body_arrive(self, gateway: Gateway, method: str) -> None:
        answer = gateway.request(method, "/patients", body='{"full_name": "Zoë"}'.encode())

        assert answer.json["body"] == '{"full_name": "Zoë"}'

    @pytest.mark.parametrize(
        "number", ["a%20b", "a%3Bb", "a;b", "a:b@c", "a+b", "...", "%C3%BC", "a&b=c", "%27", "*"]
    )
    def test_an_external_id_may_be_in_a_path(self, gateway: Gateway, number: str) -> None:
        answer = gateway.get(f"/intake/{number}")

        assert (answer.status, answer.json["from"]) == (200, "records")

    @pytest.mark.parametrize(
        ("path", "served"), [("//patients", "/patients"), ("/patients/../chunks", "/chunks")]
    )
    def test_a_path_is_normalised_before_it_is_routed(
        self, gateway: Gateway, path: str, served: str
    ) -> None:
        assert gateway.get(path).json["path"] == served


class TestUnknownPaths:
    @pytest.mark.parametrize("path", [f"{path}X" for _, path in ROUTES])
    def test_include_longer_words(self, gateway: Gateway, path: str) -> None:
        assert_is_not_found(gateway, path)

    @pytest.mark.parametrize(
        "path",
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
    )
    def test_are_problems(self, gateway: Gateway, path: str) -> None:
        assert_is_not_found(gateway, path)

    @pytest.mark.parametrize(
        "path",
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
    )
    def test_include_internal_ones(self, gateway: Gateway, path: str) -> None:
        before = {
            name: len(upstream.seen)
            for name, upstream in gateway.upstreams.items()
            if name != "edge"
        }

        assert_is_not_found(gateway, path)

        assert before == {
            name: len(upstream.seen)
            for name, upstream in gateway.upstreams.items()
            if name != "edge"
        }

    def test_reach_the_edge_app_without_path_and_credential(self, gateway: Gateway) -> None:
        answer = gateway.get(
            "/nothing/P12345", Authorization="Bearer secret", Cookie="a=b", X_Agent_Name="me"
        )

        assert "P12345" not in answer.body.decode()
        assert not {"authorization", "cookie", "x-agent-name", "x-replaced-path"} & set(
            answer.json["headers"]
        )


class TestEdgeRoutes:
    @pytest.mark.parametrize(
        "path", ["/", "/health", "/docs", "/openapi.json", "/docs/assets/swagger-ui.css"]
    )
    def test_reach_the_edge_app(self, gateway: Gateway, path: str) -> None:
        answer = gateway.get(path)

        assert (answer.status, answer.json["from"], answer.json["path"]) == (200, "edge", path)


class TestRefusedRequests:
    @pytest.mark.parametrize("escape", ["%2f", "%2F", "%5c", "%25", "%3f", "%23"])
    def test_include_ambiguous_escapes(self, gateway: Gateway, escape: str) -> None:
        assert gateway.get(f"/patients/a{escape}b").status == 400

    @pytest.mark.parametrize("name", ["X_Agent_Name", "X.Agent.Name"])
    def test_include_aliases_of_headers(self, gateway: Gateway, name: str) -> None:
        assert gateway.request("GET", "/patients", headers={name: "someone"}).status == 400

    def test_include_headers_of_80_kilobytes(self, gateway: Gateway) -> None:
        assert gateway.get("/patients", X_Long="a" * 80_000).status == 431


class TestHeaders:
    def test_with_forged_addresses_and_identities_do_not_arrive(self, gateway: Gateway) -> None:
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

    @pytest.mark.parametrize("path", ROUTES, ids=lambda route: route[1])
    def test_mark_every_request_from_outside(self, gateway: Gateway, path: tuple[str, str]) -> None:
        assert gateway.get(path[1]).json["headers"]["x-through-gateway"] == "true"

    @pytest.mark.parametrize(
        "sent",
        [
            pytest.param([("X-Through-Gateway", "false")], id="another value"),
            pytest.param([("X-Through-Gateway", "")], id="an empty value"),
            pytest.param([("x-THROUGH-gateway", "false"), ("X-Through-Gateway", "no")], id="twice"),
            pytest.param([("Connection", "X-Through-Gateway")], id="named in Connection"),
            pytest.param(
                [("Connection", "close, x-through-gateway")], id="named in Connection among others"
            ),
            pytest.param(
                [("Connection", "keep-alive"), ("Connection", "x-through-gateway")],
                id="named in a second Connection",
            ),
            pytest.param(
                [("Connection", "Upgrade, X-Through-Gateway"), ("Upgrade", "h2c")],
                id="with an upgrade",
            ),
            pytest.param(
                [("Connection", "upgrade, X-Through-Gateway"), ("Upgrade", "websocket")],
                id="with a socket",
            ),
            pytest.param(
                [("Keep-Alive", "X-Through-Gateway"), ("TE", "trailers, X-Through-Gateway")],
                id="named in other headers",
            ),
        ],
    )
    def test_keep_the_mark_whatever_a_client_sends(
        self, gateway: Gateway, sent: list[tuple[str, str]]
    ) -> None:
        answer = gateway.send("GET", "/patients", sent)

        assert answer.json["headers"]["x-through-gateway"] == "true"

    @pytest.mark.parametrize(
        "name", ["X_Through_Gateway", "X-Through_Gateway", "X.Through.Gateway"]
    )
    def test_refuse_other_spellings_of_the_mark(self, gateway: Gateway, name: str) -> None:
        assert gateway.request("GET", "/patients", headers={name: "false"}).status == 400

    def test_keep_the_mark_despite_a_trailer(self, gateway: Gateway) -> None:
        trailing = [("Trailer", "X-Through-Gateway"), ("Transfer-Encoding", "chunked")]

        answer = gateway.send(
            "POST", "/patients", trailing, b"2\r\n{}\r\n0\r\nX-Through-Gateway: false\r\n\r\n"
        )

        assert answer.json["headers"]["x-through-gateway"] == "true"

    def test_for_forwarding_are_the_gateways_own(self, gateway: Gateway) -> None:
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

    def test_of_agents_arrive(self, gateway: Gateway) -> None:
        sent = {
            "Authorization": "Bearer t",
            "Idempotency-Key": "k",
            "If-Match": '"1"',
            "Last-Event-ID": "41",
            "X-Agent-Name": "triage",
            "X-Request-Id": "r",
            "Traceparent": "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
        }

        headers = gateway.request("GET", "/patients", headers=sent).json["headers"]

        assert {name: headers[name.lower()] for name in sent} == sent

    @pytest.mark.parametrize(
        "path", [*(path for _, path in ROUTES), "/mcp", "/fhir/Patient", "/v1/traces"]
    )
    def test_of_a_session_reach_no_service(self, gateway: Gateway, path: str) -> None:
        headers = gateway.get(path, Cookie="chartroom-session-8080=a", Authorization="Bearer t")

        assert "cookie" not in headers.json["headers"]
        assert headers.json["headers"]["authorization"] == "Bearer t"

    def test_of_a_token_do_not_reach_the_console(self, gateway: Gateway) -> None:
        sent = {"Cookie": "chartroom-session-8080=a", "Authorization": "Bearer t"}

        page = gateway.get("/console", **sent).json["headers"]
        asset = gateway.get("/console/assets/a.css", **sent).json["headers"]

        assert (page["cookie"], "authorization" in page) == (sent["Cookie"], False)
        assert not {"cookie", "authorization"} & set(asset)

    def test_of_assets_of_the_console_let_browsers_keep_them(self, gateway: Gateway) -> None:
        assert "cache-control" not in gateway.get("/console/assets/a.css").headers
        assert gateway.get("/console").headers["cache-control"] == "no-store"

    def test_of_tiles_of_the_log_are_what_audit_says(self, gateway: Gateway) -> None:
        sent = {"Cookie": "a=b", "Authorization": "Bearer t"}
        tile = gateway.get("/tlog/tile/0/x001/234.p/5", **sent)
        assert "cache-control" not in tile.headers
        assert tile.headers["x-content-type-options"] == "nosniff"
        assert tile.json["headers"]["authorization"] == "Bearer t"
        assert "cookie" not in tile.json["headers"]
        assert gateway.get("/tlog/checkpoint").headers["cache-control"] == "no-store"

    @pytest.mark.parametrize("path", ["/patients", "/nothing", "/patients/dies", "/patients/busy"])
    def test_for_security_are_in_every_answer(self, gateway: Gateway, path: str) -> None:
        headers = gateway.get(path).headers

        assert headers["x-content-type-options"] == "nosniff"
        assert headers["x-frame-options"] == "DENY"
        assert headers["cache-control"] == "no-store"
        assert "server" not in headers


def test_the_internal_entry_point_serves_no_route(gateway: Gateway) -> None:
    inside = replace(gateway, port=gateway.internal_port)

    assert inside.get("/ping").status == 200
    assert [inside.get(path).status for path in ("/patients", "/", "/health")] == [404, 404, 404]


def test_the_access_log_names_routers_and_never_paths(gateway: Gateway) -> None:
    gateway.get(
        "/intake/P98765?patient_id=P98765", Authorization="Bearer P98765", User_Agent="P98765"
    )

    log = gateway.log.read_text()

    assert '"RouterName":"records@file"' in log
    assert "P98765" not in log


def test_traefik_logs_no_warning(gateway: Gateway) -> None:
    for _, path in [*ROUTES, ("edge", "/docs"), ("none", "/nothing"), ("none", "/patients/a%2fb")]:
        gateway.get(path)

    warnings = [
        line
        for line in gateway.log.read_text().splitlines()
        if '"level":"error"' in line or "warn" in line
    ]

    assert warnings == []


def route_file(service: str) -> str:
    return (REPOSITORY / "gateway" / "dynamic" / f"{service}.yml").read_text(encoding="utf-8")


def assert_is_not_found(gateway: Gateway, path: str) -> None:
    answer = gateway.get(path)
    assert (answer.status, answer.headers["content-type"]) == (404, "application/problem+json")
    assert answer.json["path"] == "/problem/404"
