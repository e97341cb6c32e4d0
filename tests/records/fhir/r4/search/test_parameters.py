from records.fhir.r4.search.parameters import PARAMETERS, PATHS, Kind, table_lines

TYPES = """
    AllergyIntolerance Appointment CarePlan CareTeam Claim Communication Condition Coverage Device
    DiagnosticReport DocumentReference Encounter ExplanationOfBenefit FamilyMemberHistory Goal
    ImagingStudy Immunization Location Medication MedicationAdministration MedicationDispense
    MedicationRequest MedicationStatement Observation Organization Patient Practitioner
    PractitionerRole Procedure Provenance QuestionnaireResponse RelatedPerson ServiceRequest Specimen
    Task
""".split()  # noqa: SIM905 - It is read more easily.


class TestTable:
    def test_types(self):
        assert sorted(PARAMETERS) == sorted(PATHS) == TYPES

    def test_order(self):
        lines = table_lines()

        assert lines == sorted(set(lines))
        assert len(lines) == sum(
            len(paths) for by_element in PATHS.values() for paths in by_element.values()
        )

    def test_parameters_of_r4(self):
        assert sorted(PARAMETERS["Goal"]) == [
            *("achievement-status", "category", "identifier", "lifecycle-status", "patient"),
            *("start-date", "subject", "target-date"),
        ]
        assert PARAMETERS["Goal"]["target-date"].kind is Kind.DATE
        assert PARAMETERS["Observation"]["value-quantity"].kind is Kind.QUANTITY
        assert PARAMETERS["DocumentReference"]["location"].kind is Kind.URI

    def test_patient_of_each_type(self):
        without = {type_ for type_ in TYPES if "patient" not in PARAMETERS[type_]}

        shared = {"Location", "Medication", "Organization", "Practitioner", "PractitionerRole"}
        assert without == {"Patient", *shared}
