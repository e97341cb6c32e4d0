"""Dependencies of this service's endpoints."""

from typing import Annotated

from fastapi import Depends, Request

from chassis.database.connections import DatabaseDep
from chassis.identity.authentication import CallerDep
from chassis.patient_names.asked import AskedPatients
from chassis.reads import ReadDep
from chassis.writes.write import CreateDep, WriteDep
from retrieval.embedding.models.service import ActiveModel
from retrieval.files.process import FileReader


async def active_model_of(request: Request) -> ActiveModel:
    model: ActiveModel = request.app.state.active_model
    return model


async def patients_of(request: Request) -> AskedPatients:
    patients: AskedPatients = request.app.state.patients
    return patients


async def file_reader_of(request: Request) -> FileReader:
    reader: FileReader = request.app.state.file_reader
    return reader


FileReaderDep = Annotated[FileReader, Depends(file_reader_of)]
AskedPatientsDep = Annotated[AskedPatients, Depends(patients_of)]
ActiveModelDep = Annotated[ActiveModel, Depends(active_model_of)]

__all__ = [
    "ActiveModelDep",
    "AskedPatientsDep",
    "CallerDep",
    "CreateDep",
    "DatabaseDep",
    "FileReaderDep",
    "ReadDep",
    "WriteDep",
]
