"""While processes of records and the database are killed, each time of a schedule creates one task."""

import random
import time
from collections import Counter

from support.system import System, wait_until

SCHEDULES = [f"ward-{number}" for number in range(6)]
TICKS = 12
# Moves the next time of each schedule to now, as if the time had come.
COME = """
UPDATE records.schedules SET next_run_at = date_trunc('second', clock_timestamp())
WHERE name = ANY($1) RETURNING name
"""
WAITING = "SELECT count(*) FROM records.schedules WHERE name = ANY($1) AND next_run_at <= clock_timestamp()"
CREATED = "SELECT queue FROM records.tasks WHERE queue = ANY($1)"


def test_kills_neither_lose_nor_repeat_a_tick(system: System, rng: random.Random):
    token = system.keyring.mint("dr-osei", kind="person", scope="system/Task.cruds")
    with system.client_with({"Authorization": f"Bearer {token}"}) as person:
        for name in SCHEDULES:
            body = {"cron": "0 0 1 1 *", "task": {"kind": "daily_report", "queue": name}}
            person.put(f"/schedules/{name}", json=body).raise_for_status()
    for number in range(TICKS):
        assert len(system.rows(COME, SCHEDULES)) == len(SCHEDULES)
        time.sleep(rng.uniform(0, 1))
        victim = "postgres" if number % 4 == 3 else "records"
        killed = system.kill(victim)
        wait_until(lambda: system.has_successor(victim, killed))
        system.wait_for("records")
        wait_until(lambda: system.rows(WAITING, SCHEDULES)[0][0] == 0)

    created = Counter(queue for (queue,) in system.rows(CREATED, SCHEDULES))
    assert created == dict.fromkeys(SCHEDULES, TICKS)
