"""Review status of documents. Pure."""

from enum import StrEnum


class ReviewStatus(StrEnum):
    DRAFT = "draft"
    APPROVED = "approved"
    RETIRED = "retired"


def status_when_stored(
    *, is_shared: bool, given: ReviewStatus | None, before: ReviewStatus | None
) -> ReviewStatus:
    """Return the status of a document whose content is new. `given` is what a person says.

    A document that everyone finds waits for a person again after each change; a person's
    verdict on a patient's document goes on to count.
    """
    if given is not None:
        return given
    if is_shared:
        return ReviewStatus.DRAFT
    return before or ReviewStatus.APPROVED
