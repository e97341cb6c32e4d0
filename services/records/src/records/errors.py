"""Expected failures of the records service."""

from chassis.problems import Problem


class PatientNotFound(Problem):
    status = 404
    code = "patient-not-found"
    title = "There is no patient with this id."


class EncounterNotFound(Problem):
    status = 404
    code = "encounter-not-found"
    title = "There is no encounter with this id."
