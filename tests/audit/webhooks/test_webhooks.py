import base64
import json
from typing import Any

import pytest
from fastapi import FastAPI

from audit.webhooks.service import Webhooks

from .conftest import TYPE, Desk

NOBODY = "00000000-0000-7000-8000-000000000000"
EVENTS = """
SELECT event_type, agent_name, convert_from(body, 'UTF8') AS body
FROM audit.agent_events JOIN audit.event_payloads USING (seq)
WHERE event_type LIKE 'webhook.%' ORDER BY seq
"""


async def test_secret_is_shown_once_and_stored_encrypted(desk: Desk, app: FastAPI):
    webhook = await desk.create()
    secret = base64.b64decode(desk.secrets[webhook["id"]].removeprefix("whsec_"))

    assert len(secret) == 32
    (row,) = await desk.rows("SELECT id, secret FROM audit.webhooks")
    assert secret not in row["secret"]
    webhooks: Webhooks = app.state.webhooks
    assert webhooks.secrets.open(row["id"], row["secret"]) == secret
    for found in (
        await desk.ask("GET", "", 200),
        await desk.ask("GET", f"/{webhook['id']}", 200),
        await desk.ask(
            "PUT", f"/{webhook['id']}", 200, {"url": webhook["url"], "event_types": ["x"]}
        ),
    ):
        assert "whsec_" not in json.dumps(found)


async def test_each_change_has_an_event_without_the_url(desk: Desk):
    webhook = await desk.create()
    path, body = f"/{webhook['id']}", {"url": webhook["url"], "event_types": ["x"]}
    await desk.ask("PUT", path, 200, body | {"enabled": False})
    await desk.ask("POST", f"{path}/redeliver", 200, {"first_seq": 0, "last_seq": 0})
    await desk.ask("DELETE", path, 204)

    rows = await desk.rows(EVENTS)
    assert [(row["event_type"], row["agent_name"]) for row in rows] == [
        (f"webhook.{change}", "op") for change in ("created", "changed", "redelivered", "deleted")
    ]
    payloads = [json.loads(row["body"]) for row in rows]
    assert {one.pop("webhook_id") for one in payloads} == {webhook["id"]}
    assert payloads[0].pop("url_sha256") == payloads[1].pop("url_sha256")
    assert payloads == [
        {"origin": desk.receiver.url, "event_types": [TYPE], "enabled": True},
        {"origin": desk.receiver.url, "event_types": ["x"], "enabled": False},
        {"first_seq": 0, "last_seq": 0},
        {},
    ]


async def test_repeat_after_the_key_of_secrets_was_lost(
    desk: Desk, app: FastAPI, monkeypatch: pytest.MonkeyPatch
):
    body = {"url": f"{desk.receiver.url}/hook", "event_types": [TYPE]}
    first = await desk.ask("POST", "", 201, body, **{"Idempotency-Key": "k1"})
    with monkeypatch.context() as lost:
        lost.setattr(app.state.webhooks.proof, "webhook_key", bytes(32))
        answer = await desk.ask("POST", "", 409, body, **{"Idempotency-Key": "k1"})
    assert answer["code"] == "webhook-key-lost"
    await desk.ask("DELETE", f"/{first['webhook']['id']}", 204)
    await desk.ask("POST", "", 404, body, **{"Idempotency-Key": "k1"})


async def test_repeat_with_a_key_runs_once(desk: Desk):
    body = {"url": f"{desk.receiver.url}/hook", "event_types": [TYPE]}
    key = {"Idempotency-Key": "k1"}
    first = await desk.ask("POST", "", 201, body, **key)
    assert await desk.ask("POST", "", 201, body, **key) == first
    answer = await desk.ask("POST", "", 422, body | {"url": body["url"] + "/2"}, **key)
    assert answer["code"] == "idempotency-key-used-otherwise"
    path = f"/{first['webhook']['id']}"
    for status in (200, 200):
        again = {"Idempotency-Key": "k2", "If-Match": 'W/"1"'}
        changed = await desk.ask("PUT", path, status, body | {"enabled": False}, **again)
    assert (changed["version"], changed["disabled_because"]) == (2, "person")
    for _ in range(2):
        await desk.ask("DELETE", path, 204, **{"Idempotency-Key": "k3"})
    assert len(await desk.rows(EVENTS)) == 3


async def test_rejected_change_leaves_no_event(desk: Desk):
    webhook = await desk.create()
    path, body = f"/{webhook['id']}", {"url": webhook["url"], "event_types": ["x"]}
    old = {"If-Match": 'W/"7"'}
    for method, sent in (("PUT", body), ("DELETE", None)):
        assert (await desk.ask(method, path, 412, sent, **old))["code"] == "version-mismatch"
        assert (await desk.ask(method, f"/{NOBODY}", 404, sent))["code"] == "webhook-not-found"
    redelivery = {"first_seq": 0, "last_seq": 0}
    await desk.ask("POST", f"/{NOBODY}/redeliver", 404, redelivery)
    await desk.ask("GET", f"/{NOBODY}", 404)
    await desk.ask("GET", f"/{NOBODY}/deliveries", 404)

    assert [row["event_type"] for row in await desk.rows(EVENTS)] == ["webhook.created"]
    assert (await desk.ask("GET", path, 200))["event_types"] == [TYPE]


INVALID: list[tuple[dict[str, Any], str]] = [
    ({"url": "http://127.0.0.1:9/"}, "webhook-origin"),
    ({"url": "https://hooks.example.org/"}, "webhook-origin"),
    ({"url": "ftp://hooks.example.org/"}, "webhook-url"),
    ({"url": "http://"}, "webhook-url"),
    ({"url": "elsewhere"}, "webhook-url"),
    ({"url": "http://user:secret@127.0.0.1/"}, "webhook-url"),
    ({"url": "http://127.0.0.1/#part"}, "webhook-url"),
    ({"event_types": []}, "too-few-items"),
    ({"event_types": ["x"] * 101}, "too-many-items"),
    ({"event_types": [" "]}, "not-blank"),
    ({"secret": "whsec_AAAA"}, "unknown-field"),
]


async def test_invalid_request(desk: Desk):
    for body, rule in INVALID:
        answer = await desk.create(status=422, **body)

        assert rule in [one["rule"] for one in answer["errors"]]
        assert str(body.get("url", "whsec_")) not in json.dumps(answer)


async def test_range_of_a_redelivery(desk: Desk):
    webhook = await desk.create()
    for first, last in ((1, 0), (0, 1_000)):
        answer = await desk.ask(
            "POST",
            f"/{webhook['id']}/redeliver",
            422,
            {"first_seq": first, "last_seq": last},
        )
        assert [one["allowed"] for one in answer["errors"]] == [1_000]


async def test_pages(desk: Desk):
    webhooks = [await desk.create(TYPE, "x") for _ in range(3)]
    first = await desk.ask("GET", "?limit=2", 200)
    second = await desk.ask("GET", f"?limit=2&cursor={first['next']}", 200)
    assert [one["id"] for one in first["webhooks"] + second["webhooks"]] == [
        one["id"] for one in webhooks
    ]
    logged = [await desk.log(event_type=one) for one in (TYPE, "x", TYPE)]
    path = f"/{webhooks[0]['id']}/deliveries"
    await desk.until_delivered(webhooks[0], 3)
    newest = await desk.ask("GET", f"{path}?limit=2", 200)
    oldest = await desk.ask("GET", f"{path}?limit=2&cursor={newest['next']}", 200)
    found = [*newest["deliveries"], *oldest["deliveries"]]
    assert [one["event_id"] for one in found] == logged[::-1]
    assert oldest["next"] is None
    assert (found[0]["attempts"], found[0]["last_status"]) == (1, 200)
    assert (found[0]["event_type"], found[0]["next_attempt_at"]) == (TYPE, None)
    assert await desk.deliveries(webhooks[0], "delivered=false") == []


async def test_deliveries_of_a_deleted_webhook_are_removed(desk: Desk, app: FastAPI):
    webhook = await desk.create()
    kept = await desk.create()
    await desk.log()
    await desk.until_delivered(webhook, 1)
    await desk.until_delivered(kept, 1)
    await desk.ask("DELETE", f"/{webhook['id']}", 204)

    await desk.rows("UPDATE audit.webhook_deliveries SET delivered_at = now() RETURNING 1")
    await app.state.deliverer.clean()

    rows = await desk.rows("SELECT webhook_id::text FROM audit.webhook_deliveries")
    assert [row[0] for row in rows] == [kept["id"]]
    await desk.rows(
        "UPDATE audit.webhook_deliveries SET delivered_at = now() - interval '8 days' RETURNING 1"
    )
    await app.state.deliverer.clean()
    assert await desk.rows("SELECT 1 FROM audit.webhook_deliveries") == []
