"""A witness signs what extends the last checkpoint that it signed, and names what does not."""

import json
import re
import time
from typing import Any

import httpx
import pytest
from support.applications import assert_problem, running
from support.growing_log import ORIGIN, GrowingLog
from support.witnesses import Witnesses

from chassis.tlog.notes import Note, Signer, parse_note, parse_signatures, signed_by, time_of
from chassis.witness import witness as witness_module

pytestmark = pytest.mark.anyio

PATH = "/internal/witness/add-checkpoint"
LOG = GrowingLog()
OTHER = GrowingLog("other")


async def ask(client: httpx.AsyncClient, text: str, **headers: str) -> httpx.Response:
    sent = {"Content-Type": "text/plain; charset=utf-8", **headers}
    return await client.post(PATH, content=text.encode(), headers=sent)


async def state(client: httpx.AsyncClient) -> dict[str, Any]:
    answer = await client.get("/readyz")
    assert answer.status_code == 200
    found: dict[str, Any] = answer.json()["witness"]
    return found


async def alarm(client: httpx.AsyncClient) -> str | None:
    """The kind of the log's alarm, which the metric shows as well."""
    found = (await state(client))["alarms"]
    metrics = (await client.get("/metrics")).text
    assert f"chartroom_witness_alarm {float(bool(found))}" in metrics
    return found[ORIGIN]["kind"] if found else None


class TestSigns:
    async def test_the_first_checkpoint_and_each_that_extends_the_last(
        self, client: httpx.AsyncClient, witnesses: Witnesses
    ) -> None:
        last = 0
        for size in (1, 2, 7, 7, 300):
            answer = await ask(client, LOG.request(last, size))

            assert answer.status_code == 200, answer.text
            assert answer.headers["content-type"] == "text/plain; charset=utf-8"
            note = LOG.checkpoint(size).signed_also(*parse_signatures(answer.text))
            signature = signed_by(note, [witnesses.key])[witnesses.key]
            assert abs(time_of(signature) - time.time()) < 60
            last = size
        assert (await state(client))["sizes"] == {ORIGIN: 300}
        assert await alarm(client) is None

    async def test_each_log_by_itself(self, witnesses: Witnesses) -> None:
        second = GrowingLog("second", Signer("chartroom/audit-2", bytes(32)))
        keys = f"{LOG.signer.key.vkey} {second.signer.key.vkey}"

        async with running(witnesses.application(witness_log_keys=keys), witnesses.token) as client:
            assert (await ask(client, LOG.request(0, 9))).status_code == 200
            assert (await ask(client, second.request(0, 3))).status_code == 200
            assert (await state(client))["sizes"] == {ORIGIN: 9, "chartroom/audit-2": 3}

    async def test_a_log_whose_key_is_written_after_the_start(
        self, client: httpx.AsyncClient, witnesses: Witnesses
    ) -> None:
        key = witnesses.log_key_file.read_bytes()
        witnesses.log_key_file.unlink()
        assert_problem(await ask(client, LOG.request(0, 9)), 404, "log-unknown")

        witnesses.log_key_file.write_bytes(key)

        assert (await ask(client, LOG.request(0, 9))).status_code == 200

    async def test_what_it_signed_before_a_restart_counts(self, witnesses: Witnesses) -> None:
        async with running(witnesses.application(), witnesses.token) as client:
            await ask(client, LOG.request(0, 9))
        async with running(witnesses.application(), witnesses.token) as client:
            answer = await ask(client, OTHER.request(0, 9))

            assert (answer.status_code, answer.text) == (409, "9\n")
            assert (await ask(client, LOG.request(9, 10))).status_code == 200


class TestRefuses:
    async def test_another_size_than_it_signed_last_and_says_which(
        self, client: httpx.AsyncClient
    ) -> None:
        await ask(client, LOG.request(0, 9))

        answer = await ask(client, LOG.request(8, 10))

        assert (answer.status_code, answer.text) == (409, "9\n")
        assert answer.headers["content-type"] == "text/x.tlog.size"
        assert await alarm(client) is None

    @pytest.mark.parametrize(
        "text", ["", "old 1", "old 01\n\n", "old 0\n\nnot a note", "new 0\n\n" + "x" * 100]
    )
    async def test_what_is_no_request(self, client: httpx.AsyncClient, text: str) -> None:
        assert_problem(await ask(client, text or " "), 400, "malformed-request")

    async def test_bytes_that_are_no_text(self, client: httpx.AsyncClient) -> None:
        headers = {"Content-Type": "text/plain"}

        answer = await client.post(PATH, content=b"\xff\xfe", headers=headers)

        assert_problem(answer, 400, "malformed-request")

    async def test_json(self, client: httpx.AsyncClient) -> None:
        answer = await ask(client, "{}", **{"Content-Type": "application/json"})

        assert_problem(answer, 415, "unsupported-media-type")

    async def test_a_log_that_it_does_not_watch(self, client: httpx.AsyncClient) -> None:
        unknown = GrowingLog(signer=Signer("other.example/log", bytes(32)))

        assert_problem(await ask(client, unknown.request(0, 1)), 404, "log-unknown")

    async def test_a_signature_by_another_key(self, client: httpx.AsyncClient) -> None:
        forged = GrowingLog(signer=Signer(ORIGIN, b"1" * 32))

        assert_problem(await ask(client, forged.request(0, 1)), 403, "checkpoint-unsigned")

    async def test_a_signature_over_another_text(self, client: httpx.AsyncClient) -> None:
        taken = parse_note(LOG.checkpoint(2).document).signatures
        forged = Note(LOG.checkpoint(3).text, taken).document

        assert_problem(await ask(client, f"old 0\n\n{forged}"), 403, "checkpoint-unsigned")
        assert await alarm(client) is None

    async def test_other_callers(self, witnesses: Witnesses) -> None:
        async with running(witnesses.application(), witnesses.agents_token) as client:
            assert_problem(await ask(client, LOG.request(0, 1)), 403, "not-allowed")

    async def test_everything_where_no_setting_makes_it_a_witness(
        self, witnesses: Witnesses
    ) -> None:
        app = witnesses.application(witness_folder=None)

        async with running(app, witnesses.token) as client:
            assert_problem(await ask(client, LOG.request(0, 1)), 404, "log-unknown")
            assert "witness" not in (await client.get("/readyz")).json()
        assert not witnesses.folder_path.exists()


class TestAlarm:
    async def test_a_log_that_says_it_is_smaller_is_rolled_back(
        self, client: httpx.AsyncClient
    ) -> None:
        await ask(client, LOG.request(0, 9))

        assert_problem(await ask(client, LOG.request(9, 8)), 400, "log-shrank")

        assert await alarm(client) == "rolled-back"

    async def test_a_smaller_log_is_rolled_back_once_no_request_can_be_late(
        self, client: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        await ask(client, LOG.request(0, 9))
        assert (await ask(client, LOG.request(7, 8))).status_code == 409
        assert await alarm(client) is None
        monkeypatch.setattr(witness_module, "LATE_S", -1)

        assert (await ask(client, LOG.request(7, 8))).status_code == 409

        assert await alarm(client) == "rolled-back"

    async def test_another_root_of_the_same_size_is_a_fork(self, client: httpx.AsyncClient) -> None:
        await ask(client, LOG.request(0, 9))

        answer = await ask(client, OTHER.request(9, 9))

        assert (answer.status_code, answer.text) == (409, "9\n")
        assert await alarm(client) == "forked"

    async def test_a_larger_log_with_another_beginning_is_not_extended(
        self, client: httpx.AsyncClient
    ) -> None:
        await ask(client, LOG.request(0, 9))

        assert_problem(await ask(client, OTHER.request(9, 20)), 422, "proof-wrong")

        assert await alarm(client) == "not-extended"

    async def test_it_stays_when_the_log_is_signed_again_and_after_a_restart(
        self, witnesses: Witnesses
    ) -> None:
        async with running(witnesses.application(), witnesses.token) as client:
            await ask(client, LOG.request(0, 9))
            await ask(client, LOG.request(9, 8))
            await ask(client, OTHER.request(9, 9))
            assert (await ask(client, LOG.request(9, 20))).status_code == 200
            assert await alarm(client) == "rolled-back"
        async with running(witnesses.application(), witnesses.token) as client:
            assert await alarm(client) == "rolled-back"
            assert (await client.get("/readyz")).status_code == 200

    async def test_it_keeps_both_checkpoints_as_proof(
        self, client: httpx.AsyncClient, witnesses: Witnesses
    ) -> None:
        await ask(client, LOG.request(0, 9))
        await ask(client, OTHER.request(9, 9))

        kept = witnesses.folder.alarms()[ORIGIN]

        assert (kept.known, kept.shown) == (
            LOG.checkpoint(9).document,
            OTHER.checkpoint(9).document,
        )

    async def test_a_damaged_file_of_alarms_is_one(
        self, client: httpx.AsyncClient, witnesses: Witnesses
    ) -> None:
        (witnesses.folder_path / "alarms.json").write_text("{", encoding="utf-8")

        assert [one["kind"] for one in (await state(client))["alarms"].values()] == [
            "alarms-damaged"
        ]


class TestMemory:
    @pytest.mark.parametrize("damage", ["deleted", "damaged"])
    async def test_without_it_and_with_the_key_nothing_is_signed_until_an_operator_says_so(
        self, client: httpx.AsyncClient, witnesses: Witnesses, damage: str
    ) -> None:
        await ask(client, LOG.request(0, 9))
        memory = witnesses.folder_path / "memory.json"
        memory.write_text("{", encoding="utf-8")
        if damage == "deleted":
            memory.unlink()

        assert_problem(await ask(client, LOG.request(9, 10)), 503, "witness-forgot")
        assert [one["kind"] for one in (await state(client))["alarms"].values()] == ["memory-lost"]

        assert witnesses.folder.forget()
        assert (await ask(client, LOG.request(9, 10))).text == "0\n"
        assert (await ask(client, LOG.request(0, 10))).status_code == 200
        assert (await state(client))["alarms"] == {}

    async def test_a_crash_before_the_memory_is_replaced_keeps_the_old_one_and_signs_nothing(
        self,
        client: httpx.AsyncClient,
        witnesses: Witnesses,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        await ask(client, LOG.request(0, 9))

        with monkeypatch.context() as broken:

            def die(*_: object) -> None:
                raise OSError

            broken.setattr("pathlib.Path.replace", die)
            assert (await ask(client, LOG.request(9, 10))).status_code == 500

        assert witnesses.folder.memory()[ORIGIN].size == 9
        assert (await ask(client, LOG.request(9, 11))).status_code == 200

    async def test_it_is_on_the_disk_before_the_answer(
        self, client: httpx.AsyncClient, witnesses: Witnesses
    ) -> None:
        await ask(client, LOG.request(0, 9))

        kept = json.loads((witnesses.folder_path / "memory.json").read_bytes())

        assert kept[ORIGIN]["note"] == LOG.checkpoint(9).document


class TestLock:
    async def test_another_process_waits_until_the_first_has_ended(
        self, witnesses: Witnesses
    ) -> None:
        async with (
            running(witnesses.application(), witnesses.token) as first,
            running(witnesses.application(), witnesses.token) as second,
        ):
            assert (await ask(first, LOG.request(0, 9))).status_code == 200
            refused = await ask(second, LOG.request(9, 10))
            assert_problem(refused, 503, "witness-locked")
            assert re.fullmatch(r"\d+", refused.headers["retry-after"])

    async def test_a_process_that_started_before_the_first_ended_takes_over(
        self, witnesses: Witnesses
    ) -> None:
        first = witnesses.folder
        assert first.has_lock()
        async with running(witnesses.application(), witnesses.token) as second:
            assert (await ask(second, LOG.request(0, 9))).status_code == 503

            first.close()

            assert (await ask(second, LOG.request(0, 9))).status_code == 200
