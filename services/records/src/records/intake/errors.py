from chassis.problems.problem import Advice, Problem


class IntakeRecordNotFound(Problem):
    status = 404
    code = "intake-record-not-found"
    title = "Intake record not found"
    detail = "No intake record has this number. List the intake records of the patient to find it."


class IntakeOfAnotherPatient(Problem):
    status = 409
    code = "intake-of-another-patient"
    title = "Intake record of another patient"
    advice = Advice.CORRECT
    detail = (
        "The record to amend has another `patient_id`. If it is the same patient, send the "
        "`patient_id` of that record."
    )


class AlreadyAmended(Problem):
    status = 409
    code = "already-amended"
    title = "Already amended"
    detail = "Another record amends this one. Read the newest version and amend that."


class TooManyRoutings(Problem):
    status = 409
    code = "too-many-routings"
    title = "Too many routings"
    advice = Advice.ASK_PERSON
    detail = "The record already has the most routing decisions allowed. Nothing was stored."
