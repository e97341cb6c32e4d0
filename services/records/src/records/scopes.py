"""Scopes for parts of a response, in addition to the endpoint's scope."""

from chassis.identity.scopes import Need

READ_PATIENT = Need.of("Patient.r")
SEARCH_PATIENTS = Need.of("Patient.s")
READ_ENCOUNTER = Need.of("Encounter.r")
READ_ALL_TYPES = Need.of("*.r")
SEARCH_INTAKE = Need.of("QuestionnaireResponse.s")
SEARCH_EVENTS = Need.of("AuditEvent.s")
READ_PANEL = Need.of("Group.r")
READ_DOCUMENT = Need.of("DocumentReference.r")
SEARCH_PASSAGES = Need.of("DocumentReference.s")
CREATE_ENCOUNTER = Need.of("Encounter.c")
UPDATE_ENCOUNTER = Need.of("Encounter.u")
CREATE_TASK = Need.of("Task.c")
SEARCH_TASKS = Need.of("Task.s")
READ_TASK = Need.of("Task.r")
