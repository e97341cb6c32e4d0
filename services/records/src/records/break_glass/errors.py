from chassis.problems.problem import Advice, Problem


class BreakGlassNotFound(Problem):
    status = 404
    code = "break-glass-not-found"
    title = "Break-glass not found"
    detail = "No break-glass has this id. List the break-glass accesses to find it."


class TooManyBreakGlass(Problem):
    status = 409
    code = "too-many-break-glass"
    title = "Too many break-glass"
    advice = Advice.ASK_PERSON
    detail = (
        "The person has five open break-glass accesses, including those that agents "
        "opened for the person. An access ends after an hour, or when another person has "
        "reviewed it."
    )


class OwnBreakGlass(Problem):
    status = 403
    code = "own-break-glass"
    title = "Own break-glass"
    detail = (
        "Another person must review this access: neither the caller who opened it nor the person for "
        "whom it was opened."
    )


class AlreadyReviewed(Problem):
    status = 409
    code = "already-reviewed"
    title = "Already reviewed"
    detail = "A person has already reviewed this break-glass. The list of reviewed accesses shows the reviewer."
