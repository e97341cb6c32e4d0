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


class EncounterOfAnotherPatient(Problem):
    status = 409
    code = "encounter-of-another-patient"
    title = "Encounter of another patient"
    advice = Advice.CORRECT
    detail = "The encounter belongs to another patient. Check both ids."


class AcceptedContent(Problem):
    status = 409
    code = "accepted-content"
    title = "Accepted content"
    advice = Advice.ASK_PERSON
    detail = (
        "A person or a feed wrote this content, or a person accepted it, so an agent cannot change it. Nothing was "
        "changed. Store a new resource that refers to this one, or create a task that asks a person for the change."
    )

    def __init__(self, current_version: int, *, errors: Sequence[FieldError] = ()) -> None:
        super().__init__(f"{self.detail} The current version is {current_version}.", errors=errors)
        self.current_version = current_version


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


class PanelNotFound(Problem):
    status = 404
    code = "panel-not-found"
    title = "Panel not found"
    detail = "No panel that you may see has this id. List the panels to find it."


class PanelRequired(Problem):
    status = 422
    code = "panel-required"
    title = "Panel required"
    detail = (
        "You see only the patients of your panels, and belong to none or to several of them. Send the panel "
        "that the patient joins in `panel`. The list of panels contains its id."
    )
    parameter = "panel"
