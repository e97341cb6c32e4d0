"""Expected failures of the records service."""

from collections.abc import Sequence

from chassis.problems import FieldError, Problem


class PatientNotFound(Problem):
    status = 404
    code = "patient-not-found"
    title = "There is no patient with this id."


class EncounterNotFound(Problem):
    status = 404
    code = "encounter-not-found"
    title = "There is no encounter with this id."


class EncounterVersionNotFound(Problem):
    status = 404
    code = "encounter-version-not-found"
    title = "There is no encounter with this id that had this version."


class StatusNotReachable(Problem):
    status = 409
    code = "status-not-reachable"
    title = "This status cannot follow the one that the encounter has."

    def __init__(self, before: str, following: Sequence[str]) -> None:
        choices = " or ".join(following)
        detail = f"It is {before}, which can become {choices}." if following else f"It is {before}, and stays so."
        super().__init__(detail, errors=(FieldError("/status", "reachable-status", list(following)),))


class NothingToDecide(Problem):
    status = 409
    code = "nothing-to-decide"
    title = "The encounter has no preliminary summary that could be accepted or rejected."


class ImportNotFound(Problem):
    status = 404
    code = "import-not-found"
    title = "There is no import with this id."


class ImportAbandoned(Problem):
    code = "import-abandoned"
    title = "The import failed again and again and was given up; nothing of it was stored."


class IntakeRecordNotFound(Problem):
    status = 404
    code = "intake-record-not-found"
    title = "There is no intake record with this number."


class EncounterOfAnotherPatient(Problem):
    status = 409
    code = "encounter-of-another-patient"
    title = "The encounter is another patient's."


class IntakeOfAnotherPatient(Problem):
    status = 409
    code = "intake-of-another-patient"
    title = "The record to amend is another patient's."


class AlreadyAmended(Problem):
    status = 409
    code = "already-amended"
    title = "The record was amended before; read the newest version and amend that one."


class TooManyRoutings(Problem):
    status = 409
    code = "too-many-routings"
    title = "The record has as many routing decisions as it may have."


class PatientVersionNotFound(Problem):
    status = 404
    code = "patient-version-not-found"
    title = "There is no patient with this id, or it never had this version."


class IdentifierTaken(Problem):
    status = 409
    code = "identifier-taken"
    title = "One of these identifiers is another patient's; nothing was stored. Search for it to find them."


class SeveralPatientsMatch(Problem):
    status = 412
    code = "several-patients-match"
    title = "Several patients match If-None-Exist; nothing was stored. Name the identifier's system, too."
