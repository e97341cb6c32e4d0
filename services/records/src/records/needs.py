"""What parts of an answer need beside the scope of their route."""

from chassis.identity.scopes import Need

READ_PATIENT = Need.of("Patient.r")
READ_ENCOUNTER = Need.of("Encounter.r")
READ_ALL_TYPES = Need.of("*.r")
SEARCH_INTAKE = Need.of("QuestionnaireResponse.s")
SEARCH_EVENTS = Need.of("AuditEvent.s")
SEARCH_PASSAGES = Need.of("DocumentReference.s")
