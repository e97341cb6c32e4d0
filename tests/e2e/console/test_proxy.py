"""Scripts of the console and of the API's page behind a proxy with TLS and a prefix."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect
from support.system import run

from tests.e2e.browsing import Visitor
from tests.e2e.proxies import behind_nginx

pytestmark = pytest.mark.nightly


def test_scripts_use_only_links_with_the_prefix(chrome: Browser, tmp_path: Path):
    event = {"agent_name": "triage-agent", "event_type": "step", "payload": {"number": 1}}
    with behind_nginx(tmp_path) as proxied:
        visitor = Visitor.of(chrome, proxied.url, None, ignore_https_errors=True)
        page = visitor.page(run(proxied.system, "console").stdout.strip())
        expect(page).to_have_url(f"{proxied.url}/console")

        page.goto(f"{proxied.url}/console/log")
        expect(page.get_by_text("● live")).to_be_visible()
        with proxied.system.client() as agent:
            person = {"full_name": "Ada Quill Ferrante", "date_of_birth": "1961-02-03"}
            patient = agent.post("/patients", json=person).raise_for_status().json()["id"]
            agent.post("/agent-events", json=event | {"patient_ids": [patient]}).raise_for_status()
        arrived = page.locator("#events tr.arrived a").first
        arrived.click()
        expect(page).to_have_url(re.compile(rf"{proxied.url}/console/events/[0-9a-f-]+"))
        page.keyboard.press("/")
        expect(page).to_have_url(f"{proxied.url}/console/patients")

        page.goto(f"{proxied.url}/docs")
        expect(page.locator(".opblock").first).to_be_visible()
        assert visitor.foreign == []
        assert visitor.complaints == []
        visitor.context.close()
