from collections.abc import Sequence

from bench.quality.measured import NDCG, Quality
from bench.report.tables import table

BEGIN = "<!-- Written by `make quality`. -->\n"
END = "<!-- End of what `make quality` writes. -->\n"
HEADINGS = {
    "lexical": "words",
    "dense": "meaning",
    "hybrid": "both",
    "rrf": "both by reciprocal ranks (RRF), for comparison",
}


def summary(sets: Sequence[Quality]) -> str:
    rows = [
        [
            f"{one.name} ({one.questions:,} questions)",
            *(f"{one.measures[mode][NDCG].mean:.3f}" for mode in HEADINGS),
        ]
        for one in sets
    ]
    return table(["", *HEADINGS.values()], rows) + "\n"
