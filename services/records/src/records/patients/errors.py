from chassis.problems.problem import Advice, Problem


class PatientNotMerged(Problem):
    status = 409
    code = "patient-not-merged"
    title = "Patient not merged"
    detail = "The patient is not merged into another patient. Nothing was changed."


class PatientVersionNotFound(Problem):
    status = 404
    code = "patient-version-not-found"
    title = "Patient version not found"
    detail = (
        "The patient does not have this version. The history of the patient lists its versions."
    )


class IdentifierNotFound(Problem):
    status = 404
    code = "identifier-not-found"
    title = "Identifier not found"
    detail = "The patient does not have this identifier. Read the patient to see the identifiers."


class SeveralPatientsMatch(Problem):
    status = 412
    code = "several-patients-match"
    title = "Several patients match"
    advice = Advice.CORRECT
    detail = (
        "Several patients match If-None-Exist. Nothing was stored. Send an identifier, with its system, "
        "that only one patient has."
    )
