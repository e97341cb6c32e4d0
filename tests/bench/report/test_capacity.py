from bench.report.capacity import document
from bench.systems.sizes import Sizes

SIZES = Sizes(
    event={"audit.agent_events": 300.0, "audit.event_leaves": 773.0, "audit.small": 1.25},
    passage={"retrieval.passages": 2147.48, "retrieval.ix_passages_embedding": 1073.74},
    vectors=1073.74,
)


def test_calculates_storage_from_the_sizes_of_single_rows():
    text = document(SIZES, sent=60_000, stored=20_000)

    assert "| event | 1,074 bytes | 1,000 GiB |" in text
    assert "| passage | 3,221 bytes | 300 GiB |" in text
    assert "| of which the indexes of vectors | 1,074 bytes | 100 GiB |" in text
    assert "274 a day of each agent, 32/s, and 317/s" in text
    assert "| `audit.event_leaves` | 773 |\n" in text
    assert "| 1 smaller ones | 1 |\n" in text
    assert "audit.small" not in text
    assert "| 32 processor seconds for 1,000,000 events | 8.9 processor hours |" in text
    assert "| 5.5 to 64 s per GiB | 2 to 23 hours |" in text
