"""docs/capacity.md: the resources of a large deployment, calculated from the sizes of one event and
one passage.
"""

from collections.abc import Mapping

from bench.systems.sizes import Sizes

AGENTS, EVENTS, PASSAGES = 10_000, 10**9, 10**8
YEAR_S = 365 * 86_400
PEAK = 10  # The peak rate, as a multiple of the yearly mean.
GIB = 2**30
SHOWN = 10  # Bytes per unit. Smaller relations are combined.

DOCUMENT = """\
# What a large deployment takes

`make bench ARGS="--only capacity"` writes this page: it sends {sent:,} events in batches, stores {stored:,}
passages, and sees what has grown. The rest is multiplication, for {agents:,} agents, {events:,} events and
{passages:,} passages. Real payloads and real passages are longer or shorter than here: measure yours.

| | each | in all |
|---|---|---|
| event | {event:,.0f} bytes | {event_all:,.0f} GiB |
| passage | {passage:,.0f} bytes | {passage_all:,.0f} GiB |
| of which the indexes of vectors | {vectors:,.0f} bytes | {vectors_all:,.0f} GiB |

If {events:,} events come in a year, that is {per_agent:,.0f} a day of each agent, {mean:,.0f}/s, and {peak:,.0f}/s
at {times} times the mean. [results.md](benchmark/results.md) has what one process of audit appends, and what one of
retrieval searches.

## What is full first

1. **Memory, by the indexes of vectors.** A search reads them at random. {vectors_all:,.0f} GiB have to fit into
   the memory of the database's server, or each search waits for the disk.
2. **The processors, by searches.** Nearly all of a search is the model's and the service's work, outside the database.
   Processes of retrieval add to each other (`deploy/kubernetes`).
3. **The disk.** {both_all:,.0f} GiB, without WAL and backups. Nothing is deleted from the log.
4. **The log's end, last.** The commits of all processes of audit take turns there.

Numbers of events have 64 bits. Connections do not grow with agents; [database.md](database.md) counts them.

## What to turn

| when | turn |
|---|---|
| vectors do not fit into memory | a server of its own for retrieval (`RETRIEVAL_DATABASE_URL`) |
| searches wait | processes of retrieval; `k` and `mode` of callers |
| the disk of the log | a server of its own for audit; shorter payloads |
| appends wait | batches: one costs a fraction of as many single ones |
| a database's processors | servers of its own for each service: no query joins two schemas |

Reads from standbys would not help: each chart that is shown is an event first, and a search is nearly all outside the
database.

## Where the bytes are

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
