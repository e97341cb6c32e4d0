"""Behind a proxy with TLS and a prefix, all links begin with the public URL, and work."""

import html
import re
from collections.abc import Iterator
from typing import Any
from uuid import uuid4

import httpx
import pytest
from support import fhir
from support.system import run

from chartroom.system.roles import Role, scopes_of
from tests.e2e.consoles import code_for
from tests.e2e.proxies import PREFIX, Proxied, behind_nginx
from tests.e2e.test_backend_clients import jwks, registered, tools_for

pytestmark = pytest.mark.nightly
MRN = "https://clinic.example/mrn"
# URLs of this machine, and paths of pages.
ABSOLUTE = re.compile(r"https?://127\.0\.0\.1[^\s\"'<>\\;,]*")
ATTRIBUTE = re.compile(r"\b(href|src|action|formaction|data-[a-z]+)=\"([^\"]*)\"")
REFRESHED = re.compile(r"url=([^\s\"]+)")
MOST_PAGES = 200
# Answers with links, for a client with all scopes. A link that only accepts POST is 405 for GET.
STARTS = (
    "/",
    "/openapi.json",
    "/fhir/metadata",
    "/fhir/.well-known/smart-configuration",
    "/.well-known/smart-configuration",
    "/.well-known/oauth-authorization-server",
    "/.well-known/oauth-protected-resource/mcp",
    "/fhir/Observation?_count=1",
    "/fhir/Patient?_count=1&_revinclude=Observation:subject",
    "/patients?limit=1",
    "/agent-events?limit=1",
)
# Headers that differ between two answers of the same server, or describe one connection.
OTHERS = {
    *("date", "server", "connection", "keep-alive", "transfer-encoding", "content-length"),
    *("x-request-id", "x-logged-request-id"),
}


@pytest.fixture(scope="module")
def proxied(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Proxied]:
    with behind_nginx(tmp_path_factory.mktemp("nginx")) as started:
        yield started


@pytest.fixture(scope="module")
def agent(proxied: Proxied) -> Iterator[httpx.Client]:
    with proxied.system.client(base_url=proxied.url, verify=proxied.tls) as client:
        yield client


@pytest.fixture(scope="module")
def stored(agent: httpx.Client) -> dict[str, str]:
    """Store a patient with an encounter, a summary, a document, a task, events and results."""
    number = uuid4().hex[:12]
    patient = _made(
        agent,
        "/patients",
        full_name="Ada Quill Ferrante",
        date_of_birth="1961-02-03",
        identifiers=[{"system": MRN, "value": number}],
    )
    encounter = _made(agent, "/encounters", patient_id=patient, chief_complaint="Dizzy")
    letter = {"patient_id": patient, "source_type": "discharge_letter", "source_ref": "dl-7"}
    file = {"file": ("letter.md", b"# Plan\nEchocardiogram in four weeks.\n")}
    agent.post("/documents", data=letter, files=file).raise_for_status()
    _made(agent, "/tasks", queue="triage", kind="review", encounter_id=encounter)
    for _ in range(2):
        event = {"encounter_id": encounter, "agent_name": "triage-agent", "event_type": "tool_call"}
        agent.post("/agent-events", json=event | {"payload": {"a": 1}}).raise_for_status()
    summary = {"summary": "Dizzy after standing up.", "summary_model": "summariser-2"}
    agent.patch(f"/encounters/{encounter}", json=summary).raise_for_status()
    return {"patient": patient, "encounter": encounter}


def _made(agent: httpx.Client, path: str, **body: Any) -> str:
    answer = agent.post(path, json=body)
    assert answer.is_success, answer.text
    return answer.json()["id"]


def observation(patient: str) -> dict[str, Any]:
    return {
        "resourceType": "Observation",
        "status": "final",
        "code": {"coding": [{"system": "http://loinc.org", "code": "2823-3"}]},
        "subject": {"reference": patient},
        "valueQuantity": {"value": 4.1, "unit": "mmol/L"},
    }


def test_every_link_of_the_api_begins_with_the_public_url_and_works(
    proxied: Proxied, agent: httpx.Client, stored: dict[str, str]
):
    patient = f"{proxied.url}/fhir/Patient/{stored['patient']}"
    entry = {"resource": observation(patient), "request": {"method": "POST", "url": "Observation"}}
    read = {"request": {"method": "GET", "url": f"Patient/{stored['patient']}"}}
    bundle = {"resourceType": "Bundle", "entry": [entry, entry], "type": "transaction"}
    answers = [
        agent.post("/fhir/Observation", json=observation(patient)),
        agent.post("/fhir", json=bundle),
        agent.post("/fhir", json=bundle | {"type": "batch", "entry": [read]}),
        agent.post("/imports/fhir-bundle", json=fhir.bundle(fhir.entry(fhir.practitioner()))),
        *(agent.get(path) for path in STARTS),
        agent.get("/", headers={"Accept": "text/html"}),
        agent.post("/mcp", json={}, headers={"Authorization": ""}),
    ]
    assert [one.text for one in answers[:4] if not one.is_success] == []
    found = [*answers]
    seen: dict[str, httpx.Response] = {}
    while found:
        for link in _links_of(found.pop()):
            assert link == proxied.url or link.startswith(f"{proxied.url}/"), link
            if link not in seen:
                seen[link] = agent.get(link)
                found.append(seen[link])

    assert {link: one.status_code for link, one in seen.items() if one.status_code >= 400} == {
        f"{proxied.url}/{path}": 405 for path in ("auth/token", "fhir", "mcp")
    } | {f"{proxied.url}/auth/authorize": 400}
    for part in ("/_history/1", "/imports/", "/fhir/Patient/", "cursor=", "/auth/jwks", "/console"):
        assert any(part in link for link in seen), part


def _links_of(answer: httpx.Response) -> set[str]:
    """Return the absolute URLs of this machine in headers and texts, and in paths of headers."""
    headers = [value for name, value in answer.headers.multi_items() if name != "host"]
    texts = [*headers, answer.text if "json" in answer.headers.get("content-type", "") else ""]
    assert not answer.headers.get("location", "https:").startswith("/")
    assert "</" not in answer.headers.get("link", "")
    return {link.rstrip(">)") for text in texts for link in ABSOLUTE.findall(text)}


def test_answers_have_the_headers_of_the_gateway(
    proxied: Proxied, agent: httpx.Client, stored: dict[str, str]
):
    with proxied.system.client() as inner:
        for path in (*STARTS[2:], f"/encounters/{stored['encounter']}", "/nowhere", "/console"):
            without, through = (
                {name: value for name, value in one.get(path).headers.items() if name not in OTHERS}
                for one in (inner, agent)
            )
            assert through == without, path


def test_every_link_of_the_console_has_the_prefix_and_works(
    proxied: Proxied, stored: dict[str, str]
):
    name = "ines.reviewer"
    scope = scopes_of(Role.REVIEWER, name) + " " + scopes_of(Role.OPERATOR, name)
    token = proxied.system.keyring.mint(name, kind="person", scope=scope)
    own = {"Sec-Fetch-Site": "same-origin"}
    link = run(proxied.system, "console").stdout.strip()
    assert link.startswith(f"{proxied.url}/console/sign-in#")
    with proxied.system.client(
        None, base_url=proxied.url, verify=proxied.tls, headers=own
    ) as browser:
        refused = browser.get("/console/log")
        form = {"code": code_for(proxied.system, token), "then": "/console/log"}
        signed_in = browser.post("/console/sign-in", data=form)
        assert refused.headers["location"].startswith(f"{proxied.url}/console/sign-in?then=")
        assert signed_in.headers["location"] == f"{proxied.url}/console/log"
        for cookie in browser.cookies.jar:
            assert (cookie.path, cookie.secure) == (f"{PREFIX}/console", True)
        pages = _crawl(browser, f"{proxied.url}/console", stored)
        searched = browser.post("/console/patients", data={"name": "Ferrante"})
        shown = browser.get(searched.headers["location"])
        switched = browser.post("/console/keys", data={"keys": "off", "then": "/console/ask"})
        signed_out = browser.post("/console/sign-out")

    assert {path.split("/")[3] for path in pages if path.count("/") > 2} >= {
        *("assets", "encounters", "events", "log", "patients", "queues", "review", "system"),
        *("tasks", "usage", "ask", "schedules"),
    }
    assert "Ferrante" in shown.text
    assert switched.headers["location"] == f"{proxied.url}/console/ask"
    assert signed_out.headers["location"] == f"{proxied.url}/console/sign-in?signed-out"


def _crawl(browser: httpx.Client, start: str, stored: dict[str, str]) -> set[str]:
    """Follow each link once for each path, and return the paths."""
    origin = start.removesuffix(f"{PREFIX}/console")
    waiting = [
        start,
        f"{start}/patients/{stored['patient']}",
        f"{start}/encounters/{stored['encounter']}",
    ]
    seen: set[str] = set()
    while waiting and len(seen) < MOST_PAGES:
        url = httpx.URL(waiting.pop())
        if url.path in seen or "/live/events" in url.path:
            continue
        seen.add(url.path)
        answer = browser.get(url)
        assert answer.status_code in {200, 303}, (url.path, answer.status_code)
        text = answer.text if "html" in answer.headers.get("content-type", "") else ""
        links = [(name, html.unescape(link)) for name, link in ATTRIBUTE.findall(text)]
        links += [("refresh", link) for link in REFRESHED.findall(text)]
        links += [
            ("refresh", link) for link in REFRESHED.findall(answer.headers.get("refresh", ""))
        ]
        paths = [(name, link) for name, link in links if link.startswith("/")]
        for name, link in paths:
            assert link == f"{PREFIX}/console" or link.startswith(f"{PREFIX}/console/"), link
            if name in {"href", "src", "refresh"} or link.endswith("/live/cover"):
                waiting.append(origin + link)
        if answer.is_redirect:
            waiting.append(answer.headers["location"])
    return seen


def test_a_backend_client_gets_a_token_for_the_public_audience(
    proxied: Proxied, agent: httpx.Client, tmp_path: Any
):
    client = registered(proxied.system, tmp_path, jwks()["keys"])
    smart = agent.get("/fhir/.well-known/smart-configuration").json()
    found = {}
    for audience in (smart["token_endpoint"], proxied.url, f"{proxied.inner}/auth/token"):
        form = {
            "grant_type": "client_credentials",
            "client_assertion_type": "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
            "client_assertion": client.assertion(aud=audience),
        }
        found[audience] = agent.post(smart["token_endpoint"], data=form)
    token = found[proxied.url].raise_for_status().json()["access_token"]
    mine = {"Authorization": f"Bearer {token}"}

    assert [answer.status_code for answer in found.values()] == [200, 200, 400]
    assert agent.get("/fhir/Patient/unknown", headers=mine).status_code == 404


async def test_an_mcp_client_connects_by_url_alone(proxied: Proxied, tmp_path: Any):
    client = registered(proxied.system, tmp_path, jwks()["keys"][1:])

    assert "find_patients" in await tools_for(client, proxied.url, verify=proxied.tls)
