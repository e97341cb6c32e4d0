from datetime import UTC, datetime

from records.chart_texts.rendering.reports import summary
from records.encounters.codes import SummaryStatus

AT = datetime(2024, 3, 5, tzinfo=UTC)


def test_text_and_status():
    for status, title in {
        SummaryStatus.PRELIMINARY: "Encounter summary (preliminary): Dyspnoea",
        SummaryStatus.FINAL: "Encounter summary (final): Dyspnoea",
        None: "Encounter summary: Dyspnoea",
    }.items():
        found = summary("Dyspnoea", "Discharged.", status, AT)

        assert (found.title, found.text, found.occurred_at) == (title, "Discharged.", AT)


def test_absent_or_rejected_summary_is_not_rendered():
    rejected = SummaryStatus.REJECTED
    for text, status in ((None, None), (None, rejected), ("Wrong.", rejected), (" ", None)):
        assert summary("Dyspnoea", text, status, AT) is None
