from chassis.problems.problem import Advice, Problem


class NothingToDecide(Problem):
    status = 409
    code = "nothing-to-decide"
    title = "Nothing to decide"
    detail = "The encounter has no preliminary summary to accept or reject. Read it again."


class SourcesUnchecked(Problem):
    status = 503
    code = "sources-unchecked"
    title = "Sources not checked"
    detail = (
        "The summary was not accepted, because the documents that it cites could not be checked: "
        "retrieval does not answer. Send the request again later."
    )
    retryable = True


class WrongSources(Problem):
    status = 409
    code = "wrong-sources"
    title = "Wrong sources"
    advice = Advice.CORRECT
    detail = (
        "The summary was not accepted, because it cites documents that do not exist or belong to "
        "another patient, or text that a document does not have. `errors` points at these `sources` "
        "of the encounter. Reject the summary, or write it with other sources."
    )


class SummaryNotFinal(Problem):
    status = 409
    code = "summary-not-final"
    title = "Summary not final"
    detail = (
        "The encounter's summary is neither final nor rejected, so it cannot be withdrawn. Read the "
        "encounter again."
    )
