from support.sources import REPOSITORY

from bench.quality.measured import SETS
from bench.quality.table import BEGIN, END, summary
from bench.report.tables import with_summary


def test_the_page_has_the_latest_figures():
    page = (REPOSITORY / "docs/quality/README.md").read_text(encoding="utf-8")
    measured = SETS.validate_json((REPOSITORY / "docs/quality/results.json").read_bytes())

    written = with_summary(page, summary(measured), BEGIN, END)

    assert written == page
    assert "| mts_dialog (715 questions) |" in summary(measured)
