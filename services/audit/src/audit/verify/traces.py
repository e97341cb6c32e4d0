from collections.abc import Iterable
from itertools import islice

from audit.verify.knowledge import SettledTrace
from audit.verify.rows import Reader

EVENTS_AT_ONCE = 5_000
# An event without encounter and patients belongs to the encounter that its caller used first in its
# trace, unless an earlier event has another. Only the first events of a very long trace count.
# Audit saw all events before a row's `seq`; it may have seen later ones, up to the settling event.
NOT_OF_TRACE = """
WITH said AS (
    SELECT * FROM unnest($1::bigint[], $2::uuid[], $3::bigint[]) AS said (seq, encounter_id, said_by)
), trace AS (
    SELECT trace_id, recorded_by, recorded_by_kind, array_agg(seq) AS seqs
    FROM said JOIN audit.agent_events e USING (seq)
    WHERE e.encounter_id IS NULL AND cardinality(patient_ids) = 0 AND NOT is_access
        AND trace_id IS NOT NULL AND recorded_by_kind <> 'service'
    GROUP BY trace_id, recorded_by, recorded_by_kind
), named AS (
    SELECT seqs, encounters[1] AS encounter_id, since[1] AS since, since[2] AS until
    FROM trace CROSS JOIN LATERAL (
        SELECT array_agg(encounter_id ORDER BY since) AS encounters, array_agg(since ORDER BY since) AS since
        FROM (
            SELECT encounter_id, min(seq) AS since
            FROM (
                SELECT e.encounter_id, e.seq FROM audit.agent_events e
                WHERE e.trace_id = trace.trace_id AND e.recorded_by = trace.recorded_by
                    AND e.recorded_by_kind = trace.recorded_by_kind AND NOT e.is_access
                    AND e.encounter_id IS NOT NULL
                ORDER BY e.trace_id, e.seq
                LIMIT 10000
            ) AS first
            GROUP BY encounter_id
        ) AS by_encounter
    ) AS encounters
), settled AS (
    SELECT seq, encounter_id, since, until FROM named CROSS JOIN LATERAL unnest(seqs) AS seq
)
SELECT seq
FROM said LEFT JOIN settled s USING (seq) LEFT JOIN audit.agent_events e USING (seq)
WHERE (e.seq IS NOT NULL OR seq > said_by) AND (
    seq < said_by AND since < said_by AND s.encounter_id = said.encounter_id
    AND (until IS NULL OR until > seq)
) IS NOT TRUE
ORDER BY seq
"""


async def not_of_traces(reader: Reader, traces: Iterable[SettledTrace]) -> list[int]:
    said = ((seq, one.encounter_id, one.seq) for one in traces for seq in one.seqs)
    found: list[int] = []
    while some := [*islice(said, EVENTS_AT_ONCE)]:
        columns = [list(column) for column in zip(*some, strict=True)]
        found += [row["seq"] for row in await reader.fetch(NOT_OF_TRACE, *columns)]
    return found
