"""Inserts many tasks in all states directly into the database, without the API."""

from support.databases import TestDatabase
from support.queries import connected

PATIENTS = 1_000
# States of 100 inserted tasks: 20 ready; 20 scheduled, half of them in another queue; 15 wait for a serial key; 4 are
# scheduled and wait for a serial key; 1 is due and waits for its turn; 15 wait for a predecessor; 10 have other kinds;
# 5 are on hold; 8 completed; 1 failed; 1 in progress.
STATES = """
CREATE TEMPORARY TABLE made AS
SELECT n, uuidv7() AS id, CASE
    WHEN n % 100 < 20 THEN 'ready' WHEN n % 100 < 40 THEN 'scheduled'
    WHEN n % 100 < 55 THEN 'keyed' WHEN n % 100 < 59 THEN 'keyed later'
    WHEN n % 100 < 60 THEN 'keyed due'
    WHEN n % 100 < 75 THEN 'behind' WHEN n % 100 < 85 THEN 'of other kinds'
    WHEN n % 100 < 90 THEN 'on hold' WHEN n % 100 < 98 THEN 'completed'
    WHEN n % 100 < 99 THEN 'failed' ELSE 'running'
END AS state FROM generate_series(1, {tasks}) AS n;
INSERT INTO records.tasks (id, kind, queue, patient_id, priority, max_attempts, serial_key, due_at,
    owner, owner_kind, status, created_by, created_by_kind, changed_by, changed_by_kind)
SELECT id, CASE WHEN state = 'of other kinds' THEN 'kind-' || n % 7 ELSE 'follow_up' END,
    CASE WHEN n % 1000 = 0 THEN 'rare' WHEN n % 100 BETWEEN 30 AND 39 THEN 'tomorrow'
        ELSE 'default' END,
    CASE WHEN n % 2 = 0 THEN 'P' || n / 2 % {patients} END, n / 100 % 4, 5,
    CASE state WHEN 'keyed' THEN 'busy' WHEN 'keyed later' THEN 'later'
        WHEN 'keyed due' THEN 'key-' || n END,
    CASE WHEN n % 3 = 0 THEN timestamptz '2026-01-01' + n * interval '1 minute' END,
    CASE WHEN n % 50 = 0 THEN 'owner-' || n / 50 % 5 END, CASE WHEN n % 50 = 0 THEN 'person' END,
    CASE state WHEN 'on hold' THEN 'on-hold' ELSE 'ready' END,
    'agent-' || n / 7 % 3, 'agent', 'agent-1', 'agent'
FROM made;
UPDATE records.tasks t SET status = 'in-progress' FROM made
WHERE made.id = t.id AND state IN ('running', 'completed', 'failed');
UPDATE records.tasks t SET status = made.state FROM made
WHERE made.id = t.id AND state IN ('completed', 'failed');
INSERT INTO records.task_queue (task_id, lane, kind, priority, run_at, serial_key,
    open_predecessors, offered, promote_at, claimed_at, claim_token, claim_id, claimed_by,
    claimed_by_kind, lease_s, leased_until, held_at, awaiting, resume_at)
SELECT t.id, CASE WHEN t.owner IS NULL THEN t.queue ELSE t.queue || '@person:' || t.owner END,
    t.kind, t.priority,
    CASE WHEN state IN ('scheduled', 'keyed later') THEN now() + interval '1 day'
        ELSE now() - n % 1000 * interval '1 minute' END,
    t.serial_key, CASE WHEN state = 'behind' THEN 1 ELSE 0 END,
    state IN ('ready', 'scheduled', 'of other kinds'),
    CASE state WHEN 'keyed later' THEN now() + interval '1 day'
        WHEN 'keyed due' THEN now() - interval '1 hour' END,
    CASE WHEN state = 'running' THEN now() END,
    CASE WHEN state = 'running' THEN gen_random_uuid() END,
    CASE WHEN state = 'running' THEN gen_random_uuid() END,
    CASE WHEN state = 'running' THEN 'agent-' || n / 100 % 16 END,
    CASE WHEN state = 'running' THEN 'agent' END, CASE WHEN state = 'running' THEN 60 END,
    CASE WHEN state = 'running' THEN now() + interval '1 hour' END,
    CASE WHEN state = 'on hold' THEN now() END,
    CASE WHEN state = 'on hold' THEN 'answer-' || n END,
    CASE WHEN state = 'on hold' THEN now() + interval '1 day' END
FROM made JOIN records.tasks t USING (id)
WHERE state NOT IN ('completed', 'failed');
INSERT INTO records.task_dependencies (task_id, predecessor_id)
SELECT behind.id, before.id FROM made behind JOIN made before ON before.n = behind.n - behind.n % 100 + 99
WHERE behind.state = 'behind';
INSERT INTO records.task_inputs SELECT id, '{{}}' FROM made WHERE n % 10 = 0;
DROP TABLE made;
VACUUM ANALYZE records.tasks, records.task_versions, records.task_queue, records.task_dependencies, records.task_inputs
"""


async def fill_tasks(database: TestDatabase, number: int) -> None:
    async with connected(database.admin_dsn) as connection:
        for statement in STATES.format(tasks=number, patients=PATIENTS).split(";"):
            await connection.execute(statement)
