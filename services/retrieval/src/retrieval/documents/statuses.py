from enum import StrEnum


class ReviewStatus(StrEnum):
    DRAFT = "draft"
    APPROVED = "approved"
    RETIRED = "retired"


def status_when_stored(
    *, is_draft: bool, given: ReviewStatus | None, before: ReviewStatus | None
) -> ReviewStatus:
    """Return the review status. `is_draft`: a shared document becomes a draft after each change, until a
    person approves it, and so does a patient's document of an agent. Others keep the status `before`,
    which a person set.
    """
    if given is not None:
        return given
    if is_draft:
        return ReviewStatus.DRAFT
    return before or ReviewStatus.APPROVED
