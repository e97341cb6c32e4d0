"""A field that a column list omits would be accepted and not stored."""

import re
from collections.abc import Collection
from dataclasses import fields

import pytest
from pydantic import BaseModel
from sqlalchemy import inspect
from sqlmodel import SQLModel

from chassis.database.statements import Query
from records.encounters import repository as encounters
from records.encounters.schemas import (
    COLUMN_OF,
    NOT_OF_ITSELF,
    EncounterCreate,
    EncounterUpdate,
)
from records.fhir.bundles.encounter_mapping import MappedEncounter
from records.fhir.bundles.patient_mapping import MappedPatient
from records.fhir.store.row_repository import PUT_ENCOUNTERS, PUT_PATIENTS
from records.intake import repository as intake
from records.intake.schemas import IntakeCreate
from records.panels import repository as panels
from records.panels.schemas import PanelCreate, PanelUpdate
from records.patients import repository as patients
from records.patients.schemas import PatientCreate, PatientPatch
from records.tables.encounters import Encounter
from records.tables.patients import Patient
from records.tasks import repository as tasks
from records.tasks.claims.schemas import OpenEncounter
from records.tasks.schemas import TaskCreate, TaskUpdate

NOT_OF_TASKS = {"depends_on", "input", "max_attempts"}
MEMBERS = {"patients", "add_patients", "remove_patients"}
TASK_OF_INTAKE = {"queue", "priority", "deduplication_key"}


@pytest.mark.parametrize(
    ("request_type", "elsewhere", "columns"),
    [
        (PatientCreate, {"panel"}, patients.REGISTERED),
        (PatientPatch, set(), patients.AMENDABLE),
        (EncounterCreate, NOT_OF_ITSELF, encounters.OPENED),
        (EncounterUpdate, set(), encounters.AMENDABLE),
        (IntakeCreate, TASK_OF_INTAKE, intake.STORED),
        (TaskCreate, NOT_OF_TASKS, tasks.CREATED),
        (TaskUpdate, set(), tasks.CHANGEABLE),
        (PanelCreate, MEMBERS, panels.GIVEN),
        (PanelUpdate, MEMBERS, panels.GIVEN),
    ],
)
def test_each_field_of_a_request_is_in_the_list_of_stored_columns(
    request_type: type[BaseModel], elsewhere: Collection[str], columns: Collection[str]
):
    given = request_type.model_fields.keys() - elsewhere

    omitted = {COLUMN_OF.get(name, name) for name in given} - {*columns}
    assert not omitted, f"Add to the column lists of the noun's repository.py: {omitted}"


def test_an_encounter_that_a_completion_opens_has_the_fields_of_a_new_one():
    of_the_task = {"patient_id", "end"}

    assert EncounterCreate.model_fields.keys() - OpenEncounter.model_fields == of_the_task


@pytest.mark.parametrize(
    ("mapped", "table", "statement"),
    [(MappedPatient, Patient, PUT_PATIENTS), (MappedEncounter, Encounter, PUT_ENCOUNTERS)],
)
def test_each_field_of_a_mapped_resource_is_compared_and_stored(
    mapped: type[MappedPatient | MappedEncounter], table: type[SQLModel], statement: Query[object]
):
    names = (inspect(table).columns[field.name].name for field in fields(mapped))

    # Once in SET, once in the comparison with the stored row.
    found = {name: len(re.findall(rf"excluded\.{name}\b", statement.sql)) for name in names}
    omitted = {name for name, count in found.items() if count != 2}
    assert not omitted, f"Add to the statement in fhir/store/row_repository.py: {omitted}"
