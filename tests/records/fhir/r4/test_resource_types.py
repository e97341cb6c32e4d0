from records.fhir.r4 import resource_types


class TestTables:
    def test_types(self):
        named = {
            *resource_types.SHARED,
            *resource_types.PATIENT_FIELD,
            *resource_types.PATIENT_REQUIRED,
            *resource_types.STATUSES,
            *resource_types.CHOICES,
        }

        assert named <= resource_types.RESOURCE_TYPES
        assert set(resource_types.PATIENT_FIELD) >= resource_types.PATIENT_REQUIRED
        assert not resource_types.SHARED & set(resource_types.PATIENT_FIELD)

    def test_codes(self):
        assert resource_types.STATUSES["Immunization"] == (
            "completed",
            "entered-in-error",
            "not-done",
        )
        assert resource_types.GENDERS == ("male", "female", "other", "unknown")
        assert resource_types.NAME_USES[:2] == ("usual", "official")
