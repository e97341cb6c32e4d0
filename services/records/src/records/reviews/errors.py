from chassis.problems.problem import Problem


class NoSummary(Problem):
    status = 409
    code = "no-summary"
    title = "No summary"
    detail = "This version of the encounter does not have a summary. Read the encounter again."
