from collections.abc import Mapping

# Further dates of a type by which results can be ordered, each with an index; the first is `at`.
FURTHER_DATES: Mapping[str, tuple[str, ...]] = {
    "AllergyIntolerance": ("onset", "last-date"),
    "Communication": ("received",),
    "Condition": ("onset-date", "abatement-date"),
    "DiagnosticReport": ("issued",),
    "Goal": ("target-date",),
    "MedicationDispense": ("whenprepared",),
    "MedicationRequest": ("date",),
    "Patient": ("birthdate",),
    "Provenance": ("when",),
    "ServiceRequest": ("occurrence",),
}
