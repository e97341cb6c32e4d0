"""All operations of records."""

from tests.leaks import fhir_routes, patients, tasks

CASES = (*patients.CASES, *fhir_routes.CASES, *tasks.CASES)
AT_LARGE = patients.AT_LARGE | fhir_routes.AT_LARGE | tasks.AT_LARGE
OPERATIONS = (*(case.operation for case in CASES), *AT_LARGE)
