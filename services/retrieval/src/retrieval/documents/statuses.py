from enum import StrEnum


class ReviewStatus(StrEnum):
    DRAFT = "draft"
    APPROVED = "approved"
    RETIRED = "retired"


def status_when_stored(
    *, is_shared: bool, given: ReviewStatus | None, before: ReviewStatus | None
) -> ReviewStatus:
    """Return the review status. A shared document becomes a draft after each change, until a person
    approves it. A patient's document keeps the status that a person set.
    """
    if given is not None:
        return given
    if is_shared:
        return ReviewStatus.DRAFT
    return before or ReviewStatus.APPROVED
