"""Summaries of encounters, which agents and persons write."""

from dataclasses import dataclass
from datetime import datetime

from records.encounters.summary_statuses import SummaryStatus
from records.feed.rendering.document import MAX_TITLE, Rendered


@dataclass(frozen=True, slots=True)
class Summary:
    """The summary of an encounter, `status` None for one from before there were any."""

    chief_complaint: str
    text: str | None
    status: str | None
    at: datetime


def summary(of: Summary) -> Rendered | None:
    """Return the summary as it is; None where there is none, or a person rejected it."""
    if of.text is None or not of.text.strip() or of.status == SummaryStatus.REJECTED:
        return None
    status = f"Encounter summary ({of.status})" if of.status else "Encounter summary"
    return Rendered(f"{status}: {of.chief_complaint}"[:MAX_TITLE], of.text, occurred_at=of.at)
