from collections.abc import Sequence

from chassis.problems.problem import Advice, FieldError, Problem


class ImportNotFound(Problem):
    status = 404
    code = "import-not-found"
    title = "Import not found"
    detail = "No import has this id. The answer to the upload contains it."


class ImportAbandoned(Problem):
    code = "import-abandoned"
    title = "Import abandoned"
    detail = "The import failed several times. Nothing was stored. The operators find the reason in the log."


class SeveralResourcesMatch(Problem):
    status = 412
    code = "several-resources-match"
    title = "Several resources match"
    advice = Advice.CORRECT
    detail = (
        "Several resources match the condition of the request. Nothing was stored. Send an identifier, with "
        "its system, that only one resource has, or `_id=<id>`."
    )

    def __init__(self, errors: Sequence[FieldError] = ()) -> None:
        super().__init__(errors=errors)
        self.all_errors = errors


class ResourceNotFound(Problem):
    status = 404
    code = "resource-not-found"
    title = "Resource not found"
    detail = (
        "No resource of this type that you may see has this id, or this version does not exist."
    )


class OtherID(Problem):
    status = 400
    code = "other-id"
    title = "Other id"
    detail = "The `id` in the resource must be the `id` in the URL. Correct the resource."


class InvalidSearch(Problem):
    status = 400
    code = "invalid-search"
    title = "Invalid search"
    detail = (
        "The search has a parameter, a modifier, a prefix or a value that is not supported. Correct "
        "it, or send `Prefer: handling=lenient` to have it ignored."
    )


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
