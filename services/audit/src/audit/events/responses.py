from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from datetime import UTC, datetime
from typing import Any

import orjson

from audit.events.redaction import RedactedEvent
from audit.events.rows import EventRow
from audit.leaves.leaf import text_of
from audit.verdicts import Verdict
from audit.writer.entries import Logged
from audit.writer.span_phases import BEGUN, is_begun
from chassis.patient_names.asked import AboutPatient
from chassis.patient_names.names import Named
from chassis.problems.problem import Problem

OPTIONS = orjson.OPT_UTC_Z


def receipt_json(logged: Logged) -> bytes:
    return orjson.dumps(_receipt(logged), default=str, option=OPTIONS)


def results_json(results: Sequence[Logged | Problem], request_id: str | None) -> bytes:
    documents = [
        one.document(request_id) if isinstance(one, Problem) else _receipt(one) for one in results
    ]
    return orjson.dumps({"results": documents}, default=str, option=OPTIONS)


def event_json(row: EventRow, contested: AbstractSet[str] = frozenset()) -> bytes:
    return orjson.dumps(_event(row, contested), option=OPTIONS)


def page_json(
    rows: Sequence[EventRow], cursor: str | None, named: Named | None, contested: AbstractSet[str]
) -> bytes:
    about = {} if named is None else AboutPatient.of(named).model_dump()
    page = about | {"events": [_event(row, contested) for row in rows], "next": cursor}
    return orjson.dumps(page, option=OPTIONS)


def _receipt(logged: Logged) -> dict[str, Any]:
    receipt = logged.receipt
    return {
        "id": receipt.id,  # A repeat has the driver's UUID type.
        "status": "logged",
        "seq": receipt.seq,
        "stream_pos": receipt.stream_pos,
        "recorded_at": receipt.recorded_at,
        "recorded_by": receipt.recorded_by,
        "duplicate": receipt.duplicate,
        "encounter_status": logged.encounter_status,
        "clock_warning": receipt.clock_warning,
        "leaf_hash": text_of(receipt.leaf_hash),
        "leaf_mac": text_of(receipt.leaf_mac),
        "receipt_mac": text_of(logged.mac),
    }


def _event(row: EventRow, contested: AbstractSet[str]) -> dict[str, Any]:
    shown = {
        "id": str(row.id),
        "seq": row.seq,
        "encounter_id": str(row.encounter_id) if row.encounter_id else None,
        "stream_pos": row.stream_pos,
        "patient_id": row.encounter_patient,
        "patient_ids": row.patient_ids,
        "agent_name": row.agent_name,
        "event_type": row.event_type,
        "tool": row.tool,
        "outcome": row.outcome,
        "payload": orjson.Fragment(row.payload or b"{}"),
        "occurred_at": _in_utc(row.occurred_at),
        "trace_id": row.trace_id,
        "span_id": row.span_id,
        "recorded_by": row.recorded_by,
        "recorded_by_kind": row.recorded_by_kind,
        "recorded_with": row.recorded_with and orjson.Fragment(row.recorded_with),
        "recorded_at": _in_utc(row.recorded_at),
        "access": row.is_access,
        "encounter_status": _encounter_status(row),
    }
    if is_begun(row.id, row.span_id, row.outcome):
        shown["phase"] = BEGUN
    if row.begun_id is not None:
        shown["begun_id"] = str(row.begun_id)
    if row.payload is None:
        shown["content_destroyed"] = True
    if isinstance(row, RedactedEvent):
        shown["other_patients"] = row.other_patients
    if flagged := [one for one in row.patient_ids if one in contested]:
        shown["contested_numbers"] = flagged
    return shown


def _encounter_status(row: EventRow) -> Verdict | None:
    if row.encounter_id is None:
        return None
    if row.is_known is None:
        return Verdict.UNVERIFIED if row.unverified else Verdict.KNOWN
    return Verdict.KNOWN if row.is_known else Verdict.UNKNOWN


def _in_utc(moment: datetime | None) -> datetime | None:
    return moment.astimezone(UTC) if moment else None
