"""The tables of FHIR R4."""

from records.imports.fhir import r4


class TestTables:
    def test_have_only_types_of_r4(self) -> None:
        named = {*r4.SHARED, *r4.PATIENT_FIELD, *r4.PATIENT_REQUIRED, *r4.STATUSES, *r4.CHOICES}

        assert named <= r4.RESOURCE_TYPES
        assert set(r4.PATIENT_FIELD) >= r4.PATIENT_REQUIRED
        assert not r4.SHARED & set(r4.PATIENT_FIELD)
