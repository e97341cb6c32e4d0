import asyncio
import base64
import json
import runpy
import threading
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from fastapi import FastAPI
from support.applications import running
from support.local_servers import Answer

from audit.settings import Settings
from audit.webhooks import deliverer, repository, sender, service
from audit.webhooks.schemas import WebhookRequest
from audit.webhooks.sender import seconds_of
from audit.webhooks.service import Webhooks
from audit.webhooks.signing import sign
from audit.writer.entries import NewEvent
from chassis.identity.caller import Caller, CallerKind, Claims
from chassis.identity.scopes import Need, Scopes
from chassis.loop import FAILED_STEPS
from chassis.uuids import uuid7
from tests.audit.app import create_app

from .conftest import TYPE, Desk

# The client is not installed here.
CLIENT = runpy.run_path(str(Path(__file__).parents[3] / "client/src/chartroom_client/webhooks.py"))
PAUSE_OF = sender.pause_of  # Tests replace it.
verify, NotVerified = CLIENT["verify"], CLIENT["NotVerified"]


def failing_for(desk: Desk, event_ids: set[str], status: int = 500) -> None:
    """Answer requests about these events with `status`."""

    def answer(number: int) -> Answer:
        is_failing = desk.receiver.received[number - 1].headers["webhook-id"] in event_ids
        return Answer(status if is_failing else 200)

    desk.receiver.answer = answer


def test_signature_of_the_published_example():
    secret = base64.b64decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
    signature = sign(secret, "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, b'{"test": 2432232314}')

    assert signature == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="


@pytest.mark.parametrize(
    ("retry_after", "seconds"),
    [
        (None, 0),
        ("30", 30),
        ("99999", 3600),
        ("9" * 5_000, 3600),
        ("-1", 0),
        ("soon", 0),
        ("Wed, 21 Oct 2015 07:28:00 GMT", 0),
        ("Wed, 21 Oct 2115 07:28:00 GMT", 3600),
        ("Wed, 21 Oct 2115 07:28:00 -0000", 3600),
        ("Wed, 99 Oct 2115 07:28:00 GMT", 0),
        (f"Wed, 21 Oct {'9' * 20} 07:28:00 GMT", 0),
    ],
)
def test_retry_after(retry_after: str | None, seconds: float):
    assert seconds_of(retry_after) == seconds


def test_pauses_double_up_to_an_hour():
    for attempts in (0, 1, 5, 11, 12, 10_000):
        shortest = min(2.0**attempts, 1_800) if attempts < 20 else 3_600
        assert shortest <= PAUSE_OF(attempts) <= min(2 * shortest, 3_600)


class TestDelivery:
    async def test_body_has_ids_only_and_the_client_verifies_it(self, desk: Desk):
        webhook = await desk.create()
        event_id = await desk.log("P1", event_type="other") and await desk.log("MRN-77")

        (sent,) = await desk.received(1)

        event = verify(sent.body, sent.headers, desk.secrets[webhook["id"]])
        assert (sent.path, sent.headers["webhook-id"]) == ("/hook", event_id)
        assert event.pop("timestamp")
        assert event == {
            "type": TYPE,
            "data": {"event_id": event_id, "seq": 2, "encounter_id": None},
        }
        for body, headers in (
            (sent.body + b" ", {}),
            (sent.body, {"webhook-id": "other"}),
            (sent.body, {"webhook-timestamp": "1"}),
            (sent.body, {"webhook-signature": "v1,"}),
        ):
            with pytest.raises(NotVerified):
                verify(body, sent.headers | headers, desk.secrets[webhook["id"]])

    async def test_failing_event_holds_up_its_own_patients_only(self, desk: Desk):
        webhook = await desk.create()
        refused = {await desk.log("A")}
        failing_for(desk, refused)
        later = [await desk.log(*names) for names in (["A", "B"], ["B"], ["C"], ["A"])]

        await desk.until_delivered(webhook, 1)

        assert later[2] in await desk.ids(1)
        assert not {later[0], later[1], later[3]} & {*await desk.ids(1)}
        refused.clear()
        await desk.until_delivered(webhook, 5)
        order = [*dict.fromkeys(await desk.ids(5))]
        assert [one for one in order if one in later[:2]] == later[:2]
        assert order.index(later[0]) < order.index(later[3])

    async def test_slow_answer_does_not_delay_another_patient(self, desk: Desk):
        answered = threading.Event()
        slow: list[str] = []
        desk.receiver.answer = lambda number: Answer(
            after=answered
            if desk.receiver.received[number - 1].headers["webhook-id"] in slow
            else None
        )
        webhook = await desk.create()
        slow.append(await desk.log("A"))
        await desk.received(1)
        await desk.log("B")

        await desk.until_delivered(webhook, 1)

        answered.set()
        await desk.until_delivered(webhook, 2)

    async def test_new_webhook_gets_earlier_events_by_redelivery_only(self, desk: Desk):
        earlier = await desk.log()
        webhook = await desk.create()
        later = await desk.log()
        await desk.until_delivered(webhook, 1)

        await desk.ask("POST", f"/{webhook['id']}/redeliver", 200, {"first_seq": 0, "last_seq": 2})

        await desk.until_delivered(webhook, 2)
        assert await desk.ids(3) == [later, earlier, later]

    async def test_events_stored_with_the_creation_are_sent(self, desk: Desk, app: FastAPI):
        """All three are in one transaction, because the writer runs once they wait."""
        webhooks: Webhooks = app.state.webhooks
        submitted = WebhookRequest(url=f"{desk.receiver.url}/hook", event_types=(TYPE,))
        scopes = Scopes("system/Subscription.cruds")
        person = Caller("op", CallerKind.PERSON, Claims(scopes=scopes))
        person = person.granted(scopes.grant(Need.of("Subscription.c")))
        before, after = (
            NewEvent(uuid7(), None, "a", TYPE, b"{}", "op", "person", is_new_id=True)
            for _ in range(2)
        )
        await asyncio.gather(
            webhooks.log.writer.append_all([before]),
            service.create(webhooks, person, submitted, None),
            webhooks.log.writer.append_all([after]),
        )

        assert await desk.ids(1) == [str(after.id)]

    async def test_event_types_change_while_the_log_is_searched(
        self, desk: Desk, monkeypatch: pytest.MonkeyPatch
    ):
        added: list[str] = []
        hold = repository.hold

        async def hold_then_change(*args: Any, **named: Any) -> Any:
            held = await hold(*args, **named)
            if not added:
                types = {**webhook_body(webhook), "event_types": [TYPE, "x"]}
                await desk.ask("PUT", f"/{webhook['id']}", 200, types)
                added.append(await desk.log(event_type="x"))
            return held

        webhook = await desk.create()
        monkeypatch.setattr(repository, "hold", hold_then_change)
        first = await desk.log()

        assert await desk.ids(2) == [first, *added]

    async def test_answer_to_an_earlier_version_does_not_disable(self, desk: Desk):
        changed = threading.Event()
        desk.receiver.answer = lambda number: (
            Answer(410, after=changed) if number == 1 else Answer()
        )
        webhook = await desk.create()
        await desk.log()
        await desk.received(1)
        await desk.ask("PUT", f"/{webhook['id']}", 200, webhook_body(webhook))
        changed.set()

        await desk.until_delivered(webhook, 1)

        found = await desk.ask("GET", f"/{webhook['id']}", 200)
        assert (found["version"], found["enabled"]) == (2, True)

    async def test_failed_round_is_counted_and_repeated(
        self, desk: Desk, monkeypatch: pytest.MonkeyPatch
    ):
        count = FAILED_STEPS.labels(deliverer.DELIVERING_FAILED)._value
        before, waiting = count.get(), repository.waiting

        async def fail_once(*args: Any, **named: Any) -> Any:
            if count.get() == before:
                raise OSError
            return await waiting(*args, **named)

        monkeypatch.setattr(repository, "waiting", fail_once)
        webhook = await desk.create()
        await desk.log()

        await desk.until_delivered(webhook, 1)
        assert count.get() == before + 1

    async def test_many_waiting_events(
        self, desk: Desk, app: FastAPI, monkeypatch: pytest.MonkeyPatch
    ):
        """Only the first are read, none is redelivered, and the lag counts from the first failure."""
        desk.receiver.answer = lambda _: Answer(500)
        webhook = await desk.create()
        logged = [await desk.log() for _ in range(3)]
        path, both = f"/{webhook['id']}/redeliver", {"first_seq": 0, "last_seq": 2}
        await desk.until_delivered(webhook, len(logged), "delivered=false")
        await desk.rows(
            "UPDATE audit.webhook_deliveries SET failing_since = now() - interval '2 hours' RETURNING 1"
        )
        database = app.state.webhooks.log.database
        async with database.connection(database.service) as connection:
            backlog = await repository.BACKLOG.one(connection, most=1)
            first = await repository.waiting(connection, UUID(webhook["id"]), limit=2)
            assert (backlog.waiting, backlog.oldest_s > 7_000) == (3, True)
            assert [str(event.event_id) for event in first] == logged[:2]
            monkeypatch.setattr(service, "WINDOW", 3)
            assert (await desk.ask("POST", path, 503, both))["code"] == "webhook-busy"
            monkeypatch.setattr(service, "WINDOW", 4)
            await desk.ask("POST", path, 200, both | {"last_seq": 3})
            assert (await repository.BACKLOG.one(connection, most=1)).oldest_s < 7_000

    async def test_one_of_several_processes_delivers(
        self, desk: Desk, settings: dict[str, Any], records: Any
    ):
        own = Settings(**settings, webhook_origins=(desk.receiver.url,))
        async with running(create_app(own, records_transport=records), None):
            webhook = await desk.create()
            logged = [await desk.log(f"P{number % 3}") for number in range(30)]
            await desk.until_delivered(webhook, 30)

        assert sorted(await desk.ids(30)) == sorted(logged)

    async def test_events_of_an_outage_follow_in_order(self, desk: Desk):
        webhook = await desk.create(enabled=False)
        logged = [await desk.log() for _ in range(5)]

        await desk.ask("PUT", f"/{webhook['id']}", 200, webhook_body(webhook))

        await desk.until_delivered(webhook, 5)
        assert await desk.ids(5) == logged

    @pytest.mark.parametrize(("status", "because"), [(410, "gone"), (500, "failing")])
    async def test_disabled_after_the_limit_with_an_event(
        self, desk: Desk, status: int, because: str
    ):
        webhook = await desk.create()
        refused = {await desk.log()}
        failing_for(desk, refused, status)
        await desk.received(1)
        if because == "failing":
            await desk.rows(
                "UPDATE audit.webhook_deliveries SET failing_since = now() - interval '80 hours' RETURNING 1"
            )
        found: dict[str, Any] = webhook
        while found["enabled"]:
            found = await desk.ask("GET", f"/{webhook['id']}", 200)

        assert found["disabled_because"] == because
        (stored,) = await desk.rows(
            "SELECT convert_from(body, 'UTF8') AS body FROM audit.agent_events"
            " JOIN audit.event_payloads USING (seq) WHERE event_type = 'webhook.disabled'"
        )
        assert json.loads(stored["body"]) == {
            "webhook_id": webhook["id"],
            "because": because,
            "version": 1,
        }
        refused.clear()
        await desk.ask("PUT", f"/{webhook['id']}", 200, webhook_body(webhook))
        await desk.until_delivered(webhook, 1)


def webhook_body(webhook: dict[str, Any]) -> dict[str, Any]:
    return {"url": webhook["url"], "event_types": webhook["event_types"]}
