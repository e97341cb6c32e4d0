from collections.abc import Sequence
from uuid import UUID

from chassis.problems.problem import Advice, FieldError, Problem


class PatientNotFound(Problem):
    status = 404
    code = "patient-not-found"
    title = "Patient not found"
    detail = "No patient has this id. Search for the patient by name, date of birth or identifier."


class PatientMerged(Problem):
    status = 409
    code = "patient-merged"
    title = "Patient merged"
    detail = "The patient was merged into another one. Nothing was changed."

    def __init__(self, survivor: UUID, location: str = "path", pointer: str = "/id") -> None:
        super().__init__(
            f"The patient was merged into {survivor}. Nothing was changed. Work with that one, or "
            "have the merge taken back first.",
            errors=(FieldError(pointer, "surviving-patient", str(survivor), location),),
        )


class PatientNotMerged(Problem):
    status = 409
    code = "patient-not-merged"
    title = "Patient not merged"
    detail = "The patient is not merged into another patient. Nothing was changed."


class EncounterNotFound(Problem):
    status = 404
    code = "encounter-not-found"
    title = "Encounter not found"
    detail = "No encounter has this id. List the encounters of the patient to find it."


class PatientInactive(Problem):
    status = 409
    code = "patient-inactive"
    title = "Patient inactive"
    advice = Advice.ASK_PERSON
    detail = (
        "The patient's record is inactive; the encounter was not opened. "
        "A person may open one all the same, with `override_reason`."
    )


class PatientDeceased(Problem):
    status = 409
    code = "patient-deceased"
    title = "Patient deceased"
    advice = Advice.ASK_PERSON
    detail = (
        "The encounter would start after the patient's death. "
        "A person may open it all the same, with `override_reason`."
    )


class EncounterVersionNotFound(Problem):
    status = 404
    code = "encounter-version-not-found"
    title = "Encounter version not found"
    detail = (
        "The encounter does not have this version. The history of the encounter lists its versions."
    )


class StatusNotReachable(Problem):
    status = 409
    code = "status-not-reachable"
    title = "Status not reachable"
    detail = "The encounter cannot change to this status."

    def __init__(self, current: str, reachable: Sequence[str]) -> None:
        choices = " or ".join(reachable)
        detail = (
            f"The encounter is {current}. It can become {choices}."
            if reachable
            else f"The encounter is {current}, which is final."
        )
        super().__init__(
            detail, errors=(FieldError("/status", "reachable-status", list(reachable)),)
        )


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


class NoSummary(Problem):
    status = 409
    code = "no-summary"
    title = "No summary"
    detail = "This version of the encounter does not have a summary. Read the encounter again."


class ImportNotFound(Problem):
    status = 404
    code = "import-not-found"
    title = "Import not found"
    detail = "No import has this id. The answer to the upload contains it."


class ImportAbandoned(Problem):
    code = "import-abandoned"
    title = "Import abandoned"
    detail = "The import failed several times. Nothing was stored. The operators find the reason in the log."


class IntakeRecordNotFound(Problem):
    status = 404
    code = "intake-record-not-found"
    title = "Intake record not found"
    detail = "No intake record has this number. List the intake records of the patient to find it."


class EncounterOfAnotherPatient(Problem):
    status = 409
    code = "encounter-of-another-patient"
    title = "Encounter of another patient"
    advice = Advice.CORRECT
    detail = "The encounter belongs to another patient. Check both ids."


class IntakeOfAnotherPatient(Problem):
    status = 409
    code = "intake-of-another-patient"
    title = "Intake record of another patient"
    advice = Advice.CORRECT
    detail = "The record to amend belongs to another patient. Check both ids."


class AlreadyAmended(Problem):
    status = 409
    code = "already-amended"
    title = "Already amended"
    detail = "Another record amends this one. Read the newest version and amend that."


class OtherSignalWithThisID(Problem):
    status = 409
    code = "other-signal-with-this-id"
    title = "Another signal has this id"
    advice = Advice.CORRECT
    detail = (
        "Another signal with this `key` and `id` came before, with other `data`. This one was not "
        "stored. Give each signal an `id` of its own."
    )


class TooManyRoutings(Problem):
    status = 409
    code = "too-many-routings"
    title = "Too many routings"
    advice = Advice.ASK_PERSON
    detail = "The record already has the most routing decisions allowed. Nothing was stored."


class PatientVersionNotFound(Problem):
    status = 404
    code = "patient-version-not-found"
    title = "Patient version not found"
    detail = (
        "The patient does not have this version. The history of the patient lists its versions."
    )


class IdentifierTaken(Problem):
    status = 409
    code = "identifier-taken"
    title = "Identifier taken"
    advice = Advice.CORRECT
    detail = (
        "One of the identifiers belongs to another patient. "
        "Nothing was stored. Search for the other patient by this identifier."
    )


class IdentifierConfirmed(Problem):
    status = 403
    code = "identifier-confirmed"
    title = "Identifier confirmed"
    detail = (
        "The request omits a confirmed identifier of the patient, which only a caller who "
        "sees all patients can remove. Nothing was changed."
    )


class IdentifierNotFound(Problem):
    status = 404
    code = "identifier-not-found"
    title = "Identifier not found"
    detail = "The patient does not have this identifier. Read the patient to see the identifiers."


class LastingPanelRequired(Problem):
    status = 403
    code = "lasting-panel-required"
    title = "Lasting panel required"
    detail = (
        "This change of a patient's identity needs the patient in one of your panels. "
        "Access by a claimed task, by break-glass or by a token for one patient is not "
        "enough."
    )


class AmbiguousReference(Problem):
    status = 409
    code = "ambiguous"
    title = "Ambiguous reference"
    advice = Advice.CORRECT
    detail = (
        "Several patients have this identifier value. Send its system, too: `<system>|<value>`."
    )


class SeveralPatientsMatch(Problem):
    status = 412
    code = "several-patients-match"
    title = "Several patients match"
    advice = Advice.CORRECT
    detail = (
        "Several patients match If-None-Exist. Nothing was stored. Send an identifier, with its system, "
        "that only one patient has."
    )


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


class PanelNotFound(Problem):
    status = 404
    code = "panel-not-found"
    title = "Panel not found"
    detail = "No panel that you may see has this id. List the panels to find it."


class PanelNameTaken(Problem):
    status = 409
    code = "panel-name-taken"
    title = "Panel name taken"
    advice = Advice.CORRECT
    detail = "Another panel has this name. Choose another one, or change that panel."


class PanelRequired(Problem):
    status = 422
    code = "panel-required"
    title = "Panel required"
    detail = (
        "You see only the patients of your panels, and belong to none or to several of them. Send the panel "
        "that the patient joins in `panel`. The list of panels contains its id."
    )
    parameter = "panel"


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


class TaskNotFound(Problem):
    status = 404
    code = "task-not-found"
    title = "Task not found"
    detail = "No task that you may see has this id. List the tasks to find it."


class TaskVersionNotFound(Problem):
    status = 404
    code = "task-version-not-found"
    title = "Task version not found"
    detail = "The task does not have this version. The history of the task lists its versions."


class BackendClientExists(Problem):
    status = 409
    code = "backend-client-exists"
    title = "Client exists"
    detail = "A client with this name is registered. Choose another name, or send `replace`."


class BackendClientNotFound(Problem):
    status = 404
    code = "backend-client-not-found"
    title = "Client not found"
    detail = "No client with this name was ever registered. List the clients to find its name."


class QueueNotFound(Problem):
    status = 404
    code = "queue-not-found"
    title = "Queue not found"
    detail = (
        "Neither a task nor settings have ever been stored for a queue with this name. List the queues to "
        "find its name."
    )


class ScheduleNotFound(Problem):
    status = 404
    code = "schedule-not-found"
    title = "Schedule not found"
    detail = "No schedule has this name. List the schedules to find its name."


class OtherCount(Problem):
    status = 409
    code = "other-count"
    title = "Other count"
    detail = (
        "The number of dead letters that match differs from `count`. Nothing was requeued. Count "
        "them again, then decide."
    )

    def __init__(self, matching: int) -> None:
        super().__init__(errors=(FieldError("/count", "present-count", matching),))


class ClaimLost(Problem):
    status = 409
    code = "claim-lost"
    title = "Claim lost"
    detail = (
        "This claim token no longer holds the task: its lease ended, or the task did. Nothing was "
        "changed. Drop the work, and claim again."
    )


class TaskNotReachable(Problem):
    status = 409
    code = "task-not-reachable"
    title = "Not possible in this status"
    detail = "The task's status does not allow this."

    def __init__(self, status: str, action: str, possible: Sequence[str]) -> None:
        choices = ", ".join(possible) or "nothing"
        super().__init__(
            f"A task that is {status} allows no {action}, but {choices}.",
            errors=(FieldError("", "possible-action", list(possible)),),
        )


class TooManyWaiting(Problem):
    status = 429
    code = "too-many-waiting"
    title = "Too many waiting requests"
    detail = "The caller has reached the limit of claims and waiting requests. Send fewer at once."
    retryable = True


class Restarting(Problem):
    status = 503
    code = "restarting"
    title = "Restarting"
    detail = "The service is about to restart. No task was claimed. Claim again."
    retryable = True


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
