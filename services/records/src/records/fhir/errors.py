from chassis.problems.problem import Advice, Problem


class BatchTooLarge(Problem):
    status = 413
    code = "batch-too-large"
    title = "Batch too large"
    advice = Advice.CORRECT
    detail = (
        "The answers to the earlier entries of this batch have reached the limit of size or time. Send this "
        "entry in another batch."
    )


class DifferentPerson(Problem):
    status = 409
    code = "different-person"
    title = "Different person"
    advice = Advice.CORRECT
    detail = (
        "The patient with this identifier, or the patient of the condition, has another name or birth date. Nothing "
        "was stored. Check the identifier or the condition, or correct the patient by id."
    )


class NotAcceptable(Problem):
    status = 406
    code = "not-acceptable"
    title = "Not acceptable"
    detail = (
        "This service answers in JSON only. Send `Accept: application/fhir+json`, or omit "
        "the header."
    )


class ExportNotFound(Problem):
    status = 404
    code = "export-not-found"
    title = "Export not found"
    detail = "No export of this caller has this id. It was deleted, or it was removed 24 hours after its end."


class TooManyExports(Problem):
    status = 429
    code = "too-many-exports"
    title = "Too many exports"
    retryable = True
    detail = "Two exports are running. Nothing was started; send the request again later."


class ExportAbandoned(Problem):
    code = "export-abandoned"
    title = "Export abandoned"
    detail = "The export failed several times. The operators find the reason in the log."


class ExportFailed(Problem):
    status = 422
    code = "export-failed"
    title = "Export failed"
    advice = Advice.CORRECT
    detail = "The export ended before its last file, for the reason in the answer."
