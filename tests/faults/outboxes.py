import json
import re
from collections import defaultdict

import httpx
from support.system import TLS, System, wait_until

SENDERS = ("records", "retrieval")
WAITING = """
SELECT (SELECT count(*) FROM records.outbox) + (SELECT count(*) FROM retrieval.outbox)
"""
BACK_SECONDS = 2
# Returns the current version of every stored resource about a patient.
STORED = """
SELECT 'patient/' || id AS resource, version FROM records.patients WHERE starts_with(full_name, $1 || ' ')
UNION ALL SELECT 'encounter/' || id, version FROM records.encounters WHERE patient_id::text = $1
UNION ALL SELECT 'intake-record/' || id, 1 FROM records.intake_records WHERE patient_id = $1
UNION ALL SELECT 'chunk/' || id, 1 FROM retrieval.chunks WHERE patient_id = $1
"""
CHANGES = """
SELECT convert_from(body, 'UTF8') AS body FROM audit.agent_events JOIN audit.event_payloads USING (seq)
WHERE NOT is_access AND recorded_by = ANY($1) ORDER BY seq
"""


def waiting(system: System) -> int:
    return int(system.rows(WAITING)[0][0])


def wait_until_delivered(system: System) -> None:
    wait_until(lambda: waiting(system) == 0)
    wait_until(lambda: max(lags(system)) < BACK_SECONDS)


def lags(system: System) -> list[float]:
    found = []
    for service in SENDERS:
        metrics = (
            httpx.get(f"{system.address(service)}/metrics", trust_env=False, timeout=20, verify=TLS)
            .raise_for_status()
            .text
        )
        (lag,) = re.findall(r"(?m)^chartroom_outbox_lag_seconds (\S+)$", metrics)
        found.append(float(lag))
    return found


def logged_versions(system: System) -> dict[str, list[int]]:
    found: dict[str, list[int]] = defaultdict(list)
    for row in system.rows(CHANGES, list(SENDERS)):
        payload = json.loads(row["body"])
        found[payload["resource"]].append(payload["resource_version"])
    return dict(found)


def stored_versions(system: System, patient_id: str) -> dict[str, int]:
    return {row["resource"]: row["version"] for row in system.rows(STORED, patient_id)}
