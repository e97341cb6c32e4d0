from support.refusal_suite import RefusedCallers


class TestRefusedCallers(RefusedCallers):
    service = "records"
    without_token = frozenset({"/fhir/metadata"})
