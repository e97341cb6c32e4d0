"""Expected failures of the audit service."""

from chassis.problems import Problem


class EncounterNotFound(Problem):
    status = 404
    code = "encounter-not-found"
    title = "There is no encounter with this id; the event was not stored."
