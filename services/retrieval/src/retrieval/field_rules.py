"""The meanings of the rules that only this service has, for its contract."""

from collections.abc import Mapping

MEANINGS: Mapping[str, str] = {
    "patient-or-shared": "A document is either of a patient (`patient_id`) or shared (`scope`).",
}
