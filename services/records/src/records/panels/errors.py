from chassis.problems.problem import Advice, Problem


class PanelNameTaken(Problem):
    status = 409
    code = "panel-name-taken"
    title = "Panel name taken"
    advice = Advice.CORRECT
    detail = "Another panel has this name. Choose another one, or change that panel."
