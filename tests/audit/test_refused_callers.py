from support.refusal_suite import RefusedCallers


class TestRefusedCallers(RefusedCallers):
    service = "audit"
