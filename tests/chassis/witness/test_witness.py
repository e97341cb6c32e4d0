import json
import re
import time
from typing import Any

import httpx
import pytest
from support.applications import assert_problem, running

from chassis.tlog.notes import Note, Signer, parse_note, parse_signatures, signed_by, time_of
from chassis.witness import witness as witness_module
from tests.chassis.growing_log import ORIGIN, GrowingLog
from tests.chassis.witnesses import Witnesses

PATH = "/internal/witness/add-checkpoint"
LOG = GrowingLog()
OTHER = GrowingLog("other")


async def ask(client: httpx.AsyncClient, text: str | bytes, **headers: str) -> httpx.Response:
    sent = {"Content-Type": "text/plain; charset=utf-8", **headers}
    return await client.post(PATH, content=text, headers=sent)


async def state(client: httpx.AsyncClient) -> dict[str, Any]:
    answer = await client.get("/readyz")
    assert answer.status_code == 200
    return answer.json()["witness"]


async def alarm(client: httpx.AsyncClient) -> str | None:
    found = (await state(client))["alarms"]
    metrics = (await client.get("/metrics")).text
    assert f"chartroom_witness_alarm {float(bool(found))}" in metrics
    return found[ORIGIN]["kind"] if found else None


async def kinds(client: httpx.AsyncClient) -> list[str]:
    return [one["kind"] for one in (await state(client))["alarms"].values()]


class TestSigns:
    async def test_the_first_checkpoint_and_each_that_extends_the_last(
        self, client: httpx.AsyncClient, witnesses: Witnesses
    ):
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

    async def test_each_log_separately_even_if_its_key_is_written_after_the_start(
        self, witnesses: Witnesses
    ):
        second = GrowingLog("second", Signer("chartroom/audit-2", bytes(32)))
        witnesses.log_key_file.unlink()

        async with running(witnesses.application(), witnesses.token) as client:
            assert_problem(await ask(client, LOG.request(0, 9)), 404, "log-unknown")
            keys = f"{LOG.signer.key.vkey}\n{second.signer.key.vkey}\n"
            witnesses.log_key_file.write_text(keys, encoding="utf-8")
            assert (await ask(client, LOG.request(0, 9))).status_code == 200
            # The witness writes its state to disk before it answers.
            kept = json.loads((witnesses.folder_path / "memory.json").read_bytes())
            assert kept[ORIGIN]["note"] == LOG.checkpoint(9).document
            assert (await ask(client, second.request(0, 3))).status_code == 200
            assert (await state(client))["sizes"] == {ORIGIN: 9, "chartroom/audit-2": 3}


class TestRefuses:
    async def test_another_old_size_with_the_last_signed_size(self, witnesses: Witnesses):
        async with running(witnesses.application(), witnesses.token) as client:
            await ask(client, LOG.request(0, 9))
        async with running(witnesses.application(), witnesses.token) as client:
            for text in (OTHER.request(0, 9), LOG.request(8, 10)):
                answer = await ask(client, text)
                assert (answer.status_code, answer.text) == (409, "9\n")
                assert answer.headers["content-type"] == "text/x.tlog.size"
            assert await alarm(client) is None
            assert (await ask(client, LOG.request(9, 10))).status_code == 200

    async def test_invalid_requests_and_unknown_logs(self, client: httpx.AsyncClient):
        broken = (" ", "old 1", "old 01\n\n", "old 0\n\nnot a note", "new 0\n\n" + "x" * 100)
        for text in (*broken, b"\xff\xfe"):
            assert_problem(await ask(client, text), 400, "malformed-request")
        as_json = {"Content-Type": "application/json"}
        assert_problem(await ask(client, "{}", **as_json), 415, "unsupported-media-type")
        unknown = GrowingLog(signer=Signer("other.example/log", bytes(32)))
        assert_problem(await ask(client, unknown.request(0, 1)), 404, "log-unknown")
        by_another_key = GrowingLog(signer=Signer(ORIGIN, b"1" * 32)).request(0, 1)
        taken = parse_note(LOG.checkpoint(2).document).signatures
        over_another_text = f"old 0\n\n{Note(LOG.checkpoint(3).text, taken).document}"
        for forged in (by_another_key, over_another_text):
            assert_problem(await ask(client, forged), 403, "checkpoint-unsigned")
        assert await alarm(client) is None

    async def test_other_callers_and_everyone_without_the_setting(self, witnesses: Witnesses):
        app = witnesses.application(witness_folder=None)
        async with running(app, witnesses.token) as client:
            assert_problem(await ask(client, LOG.request(0, 1)), 404, "log-unknown")
            assert "witness" not in (await client.get("/readyz")).json()
        assert not witnesses.folder_path.exists()

        async with running(witnesses.application(), witnesses.agents_token) as client:
            assert_problem(await ask(client, LOG.request(0, 1)), 403, "not-allowed")


class TestAlarm:
    async def test_a_smaller_log_is_rolled_back_once_no_request_can_be_late(
        self, client: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch
    ):
        await ask(client, LOG.request(0, 9))
        assert (await ask(client, LOG.request(7, 8))).status_code == 409
        assert await alarm(client) is None
        monkeypatch.setattr(witness_module, "LATE_S", -1)

        assert (await ask(client, LOG.request(7, 8))).status_code == 409

        assert await alarm(client) == "rolled-back"

    async def test_another_root_of_the_same_size_is_a_fork_with_both_checkpoints_as_proof(
        self, client: httpx.AsyncClient, witnesses: Witnesses
    ):
        await ask(client, LOG.request(0, 9))

        answer = await ask(client, OTHER.request(9, 9))

        assert (answer.status_code, answer.text) == (409, "9\n")
        assert await alarm(client) == "forked"
        kept = witnesses.folder.alarms()[ORIGIN]
        documents = (LOG.checkpoint(9).document, OTHER.checkpoint(9).document)
        assert (kept.known, kept.shown) == documents
        (witnesses.folder_path / "alarms.json").write_text("{", encoding="utf-8")
        assert await kinds(client) == ["alarms-damaged"]

    async def test_a_larger_log_with_another_beginning_is_not_extended(
        self, client: httpx.AsyncClient
    ):
        await ask(client, LOG.request(0, 9))

        assert_problem(await ask(client, OTHER.request(9, 20)), 422, "proof-wrong")

        assert await alarm(client) == "not-extended"

    async def test_it_stays_when_the_log_is_signed_again_and_after_a_restart(
        self, witnesses: Witnesses
    ):
        async with running(witnesses.application(), witnesses.token) as client:
            await ask(client, LOG.request(0, 9))
            assert_problem(await ask(client, LOG.request(9, 8)), 400, "log-shrank")
            assert await alarm(client) == "rolled-back"
            await ask(client, OTHER.request(9, 9))
            assert (await ask(client, LOG.request(9, 20))).status_code == 200
            assert await alarm(client) == "rolled-back"
        async with running(witnesses.application(), witnesses.token) as client:
            assert await alarm(client) == "rolled-back"
            assert (await client.get("/readyz")).status_code == 200


class TestMemory:
    @pytest.mark.parametrize("damage", ["deleted", "damaged"])
    async def test_if_lost_nothing_is_signed_until_an_operator_confirms(
        self, client: httpx.AsyncClient, witnesses: Witnesses, damage: str
    ):
        await ask(client, LOG.request(0, 9))
        memory = witnesses.folder_path / "memory.json"
        memory.write_text("{", encoding="utf-8")
        if damage == "deleted":
            memory.unlink()

        assert_problem(await ask(client, LOG.request(9, 10)), 503, "witness-forgot")
        assert await kinds(client) == ["memory-lost"]

        assert witnesses.folder.forget()
        assert (await ask(client, LOG.request(9, 10))).text == "0\n"
        assert (await ask(client, LOG.request(0, 10))).status_code == 200
        assert (await state(client))["alarms"] == {}

    async def test_survives_a_crash_before_its_replacement_without_a_signature(
        self, client: httpx.AsyncClient, witnesses: Witnesses, monkeypatch: pytest.MonkeyPatch
    ):
        await ask(client, LOG.request(0, 9))

        with monkeypatch.context() as broken:

            def die(*_: object) -> None:
                raise OSError

            broken.setattr("pathlib.Path.replace", die)
            assert (await ask(client, LOG.request(9, 10))).status_code == 500

        assert witnesses.folder.memory()[ORIGIN].size == 9
        assert (await ask(client, LOG.request(9, 11))).status_code == 200


async def test_another_process_waits_until_the_first_has_ended_and_takes_over(
    witnesses: Witnesses,
):
    first = witnesses.folder
    assert first.has_lock()
    async with running(witnesses.application(), witnesses.token) as second:
        refused = await ask(second, LOG.request(0, 9))
        assert_problem(refused, 503, "witness-locked")
        assert re.fullmatch(r"\d+", refused.headers["retry-after"])

        first.close()

        assert (await ask(second, LOG.request(0, 9))).status_code == 200
