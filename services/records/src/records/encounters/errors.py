from chassis.problems.problem import Problem


class NothingToDecide(Problem):
    status = 409
    code = "nothing-to-decide"
    title = "Nothing to decide"
    detail = "The encounter has no preliminary summary to accept or reject. Read it again."


class SummaryNotFinal(Problem):
    status = 409
    code = "summary-not-final"
    title = "Summary not final"
    detail = (
        "The encounter's summary is neither final nor rejected, so it cannot be withdrawn. Read the "
        "encounter again."
    )
