"""Expected failures of the records service."""

from collections.abc import Sequence

from chassis.problems.problem import FieldError, Problem


class PatientNotFound(Problem):
    status = 404
    code = "patient-not-found"
    title = "Patient not found"
    detail = "No patient has this id. `POST /patients/search` finds patients by name, date of birth or identifier."


class EncounterNotFound(Problem):
    status = 404
    code = "encounter-not-found"
    title = "Encounter not found"
    detail = "No encounter has this id. `GET /encounters` lists those of a patient."


class EncounterVersionNotFound(Problem):
    status = 404
    code = "encounter-version-not-found"
    title = "Encounter version not found"
    detail = "The encounter has no such version. `GET /encounters/{id}/history` lists its versions."


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
    detail = (
        "No intake record has this number. `GET /intake/{patient_id}` lists those of a patient."
    )


class EncounterOfAnotherPatient(Problem):
    status = 409
    code = "encounter-of-another-patient"
    title = "Encounter of another patient"
    detail = "The encounter belongs to another patient. Check both ids."


class IntakeOfAnotherPatient(Problem):
    status = 409
    code = "intake-of-another-patient"
    title = "Intake record of another patient"
    detail = "The record to amend belongs to another patient. Check both ids."


class AlreadyAmended(Problem):
    status = 409
    code = "already-amended"
    title = "Already amended"
    detail = "Another record amends this one. Read the newest version and amend that."


class TooManyRoutings(Problem):
    status = 409
    code = "too-many-routings"
    title = "Too many routings"
    detail = "The record already has the most routing decisions allowed. Nothing was stored."


class PatientVersionNotFound(Problem):
    status = 404
    code = "patient-version-not-found"
    title = "Patient version not found"
    detail = "The patient has no such version. `GET /patients/{id}/history` lists its versions."


class IdentifierTaken(Problem):
    status = 409
    code = "identifier-taken"
    title = "Identifier taken"
    detail = (
        "One of the identifiers belongs to another patient. "
        "Nothing was stored. `POST /patients/search` finds that patient."
    )


class SeveralPatientsMatch(Problem):
    status = 412
    code = "several-patients-match"
    title = "Several patients match"
    detail = "Several patients match If-None-Exist. Nothing was stored. Send the system of the identifier, too."


class PanelNotFound(Problem):
    status = 404
    code = "panel-not-found"
    title = "Panel not found"
    detail = "No panel that you may see has this id. `GET /panels` lists them."


class PanelNameTaken(Problem):
    status = 409
    code = "panel-name-taken"
    title = "Panel name taken"
    detail = "Another panel has this name. Choose another one, or change that panel."


class PanelRequired(Problem):
    status = 422
    code = "panel-required"
    title = "Panel required"
    detail = (
        "You see the patients of your panels only, and belong to none or to several of them. Name "
        "the one that the patient joins in `panel`; `GET /panels` lists them."
    )


class BreakGlassNotFound(Problem):
    status = 404
    code = "break-glass-not-found"
    title = "Break-glass not found"
    detail = "No break-glass has this id. `GET /break-glass` lists them."


class TooManyBreakGlass(Problem):
    status = 409
    code = "too-many-break-glass"
    title = "Too many break-glass"
    detail = (
        "The person has five open, with those that agents took for the person. Each ends an hour "
        "after it was taken; another person can review it before (`POST /break-glass/{id}/review`)."
    )


class OwnBreakGlass(Problem):
    status = 403
    code = "own-break-glass"
    title = "Own break-glass"
    detail = "Another person must review this: neither who took the access, nor for whom it was."


class AlreadyReviewed(Problem):
    status = 409
    code = "already-reviewed"
    title = "Already reviewed"
    detail = "A person has reviewed this break-glass. `GET /break-glass?reviewed=true` shows who."
