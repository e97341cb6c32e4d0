"""The durations in docs/capacity.md, from measurements of `make nightly` with a thousandth of the data."""

from math import log

# Measured on a machine with 2 cores. Seconds depend on other programs, so LOAD gives the load average.
INDEX_CPU_S, INDEXED = 117.0, 46_523  # A build of 100,000 reached this number in this time.
CHECK_CPU_S, CHECKED = 32.0, 1_000_000  # 6.4 for 200,000.
LOAD = 30
FULL_CPU_S, FULL_S = 5.5, 64.0  # Figures for one GiB.
RESTORE_CPU_S, RESTORE_S = 7.2, 50.5

TABLE = """\
## Hours

`make nightly` measures a thousandth of each in processor seconds, and prints the seconds. The rest is multiplication,
for an index by n log n. The first hours of a backup and a restore are processor hours, the least for any disk;
the second ones were measured at a load average of {load}.

| work | measured | in all |
|---|---|---|
| index of the vectors | {index_cpu:,.0f} processor seconds for {indexed:,} | {index:,.0f} processor hours |
| full backup | {full_cpu:.1f} to {full_s:.0f} s per GiB | {full_least:,.0f} to {full_most:,.0f} hours |
| restore | {restore_cpu:.1f} to {restore_s:.0f} s per GiB | {restore_least:,.0f} to {restore_most:,.0f} hours |
| full check of the log | {check_cpu:,.0f} processor seconds for {checked:,} events | {check:,.1f} processor hours |

- Index: HNSW with `m` 16 and `ef_construction` 64, built by one process (`max_parallel_maintenance_workers` divides the
  hours) in a `maintenance_work_mem` that holds the graph. A larger graph continues on disk, which takes many times
  longer. All passages need {graph:,.0f} GiB: rather add passages to an existing index, as services do.
- Full backup: one stream of `pg_basebackup` without compression. Take full backups rarely, and incremental ones often.
- Restore: one process hashes and copies each file. The replay of WAL since the backup comes on top. These hours are
  the recovery time after a loss of all servers; [failover](faults.md) avoids them if a single server is lost.
- Full check: `audit_verify.py full` divides it among the auditor's cores. Later checks read new events only.
"""


def hours(passages: int, events: int, gib: float, graph_gib: float) -> str:
    return TABLE.format(
        index_cpu=INDEX_CPU_S,
        indexed=INDEXED,
        index=INDEX_CPU_S * passages * log(passages) / (INDEXED * log(INDEXED)) / 3600,
        load=LOAD,
        full_cpu=FULL_CPU_S,
        full_s=FULL_S,
        full_least=FULL_CPU_S * gib / 3600,
        full_most=FULL_S * gib / 3600,
        restore_cpu=RESTORE_CPU_S,
        restore_s=RESTORE_S,
        restore_least=RESTORE_CPU_S * gib / 3600,
        restore_most=RESTORE_S * gib / 3600,
        check_cpu=CHECK_CPU_S,
        checked=CHECKED,
        check=CHECK_CPU_S * events / CHECKED / 3600,
        graph=graph_gib,
    )
