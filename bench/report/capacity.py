from collections.abc import Mapping

from bench.report.hours import hours
from bench.systems.sizes import Sizes

AGENTS, EVENTS, PASSAGES = 10_000, 10**9, 10**8
YEAR_S = 365 * 86_400
PEAK = 10  # The peak rate, as a multiple of the yearly mean.
GIB = 2**30
SHOWN = 10  # Bytes per unit by relation; smaller relations are combined.

DOCUMENT = """\
# The size of a large deployment

`make bench ARGS="--only capacity"` writes this page: it sends {sent:,} events in batches, stores {stored:,}
passages, and measures the growth of each table. The rest is multiplication, for {agents:,} agents,
{events:,} events and {passages:,} passages. Your payloads and passages have other lengths: measure them.

| | each | in all |
|---|---|---|
| event | {event:,.0f} bytes | {event_all:,.0f} GiB |
| passage | {passage:,.0f} bytes | {passage_all:,.0f} GiB |
| of which the indexes of vectors | {vectors:,.0f} bytes | {vectors_all:,.0f} GiB |

If {events:,} events come in a year, these are {per_agent:,.0f} a day of each agent, {mean:,.0f}/s, and {peak:,.0f}/s
at {times} times the mean. [results.md](benchmark/results.md) has the rates of one process of audit and of
retrieval.

## The first limits

1. **Memory, by the vector indexes.** A search reads them at random. {vectors_all:,.0f} GiB must
   fit into the memory of the database server, or each search waits for the disk.
2. **The processors, by searches.** Nearly all work of a search is in the model and the service, outside the
   database.
   More processes of retrieval help (`deploy/kubernetes`).
3. **The disk.** {both_all:,.0f} GiB, without WAL and backups. Nothing is deleted from the log.
4. **The end of the log, last.** All processes of audit commit there in turn.

Numbers of events have 64 bits. Connections do not grow with agents; [database.md](database.md) counts them.

{hours}
## Remedies

| bottleneck | remedy |
|---|---|
| vectors do not fit into memory | a separate server for retrieval (`RETRIEVAL_DATABASE_URL`) |
| searches wait | more processes of retrieval; smaller `top_k`, another `mode` |
| the disk of the log | a separate server for audit; shorter payloads |
| appends wait | batches: a batch costs a fraction of its events appended singly |
| a database's processors | a separate server per service: no query joins two schemas |

Standbys for reads would not help: each shown chart is first written as an event, and searches work mostly outside the
database.

## Bytes per table and index

{relations}"""


def document(sizes: Sizes, sent: int, stored: int) -> str:
    event, passage = sum(sizes.event.values()), sum(sizes.passage.values())
    events_gib, passages_gib = event * EVENTS / GIB, passage * PASSAGES / GIB
    mean = EVENTS / YEAR_S
    return DOCUMENT.format(
        sent=sent,
        stored=stored,
        agents=AGENTS,
        events=EVENTS,
        passages=PASSAGES,
        event=event,
        event_all=events_gib,
        passage=passage,
        passage_all=passages_gib,
        vectors=sizes.vectors,
        vectors_all=sizes.vectors * PASSAGES / GIB,
        both_all=events_gib + passages_gib,
        per_agent=EVENTS / AGENTS / 365,
        mean=mean,
        peak=PEAK * mean,
        times=PEAK,
        hours=hours(PASSAGES, EVENTS, events_gib + passages_gib, sizes.vectors * PASSAGES / GIB),
        relations=_relations("an event", sizes.event)
        + "\n"
        + _relations("a passage", sizes.passage),
    )


def _relations(unit: str, sizes: Mapping[str, float]) -> str:
    lines = [f"| of {unit} | bytes |\n|---|---|\n"]
    shown = {name: size for name, size in sizes.items() if size >= SHOWN}
    lines += [f"| `{name}` | {size:,.0f} |\n" for name, size in shown.items()]
    rest = sum(sizes.values()) - sum(shown.values())
    if rest >= 1:
        lines.append(f"| {len(sizes) - len(shown)} smaller ones | {rest:,.0f} |\n")
    return "".join(lines)
