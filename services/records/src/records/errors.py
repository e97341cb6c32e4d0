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
    detail = "No encounter with this id had this version. Its history lists the versions there are."


class StatusNotReachable(Problem):
    status = 409
    code = "status-not-reachable"
    title = "Status not reachable"
    detail = "The encounter cannot go from its status to this one."

    def __init__(self, before: str, following: Sequence[str]) -> None:
        choices = " or ".join(following)
        detail = (
            f"The encounter is {before}. It can become {choices}."
            if following
            else f"The encounter is {before}, for good."
        )
        super().__init__(
            detail, errors=(FieldError("/status", "reachable-status", list(following)),)
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
    detail = "No import has this id. The answer to the upload names it."


class ImportAbandoned(Problem):
    code = "import-abandoned"
    title = "Import abandoned"
    detail = "The import failed several times. Nothing of it was stored; the operators find the reason in the log."


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
    detail = "The record has as many routing decisions as it may have. Nothing was stored."


class PatientVersionNotFound(Problem):
    status = 404
    code = "patient-version-not-found"
    title = "Patient version not found"
    detail = "No patient with this id had this version. Its history lists the versions there are."


class IdentifierTaken(Problem):
    status = 409
    code = "identifier-taken"
    title = "Identifier taken"
    detail = (
        "One of the identifiers belongs to another patient. "
        "Nothing was stored; find them with `POST /patients/search`."
    )


class SeveralPatientsMatch(Problem):
    status = 412
    code = "several-patients-match"
    title = "Several patients match"
    detail = "Several patients match If-None-Exist. Nothing was stored; name the system of the identifier, too."
