from typing import Annotated

from chassis.database.connections import DatabaseDep
from chassis.http.state import of_state
from chassis.identity.authentication import CallerDep
from chassis.patient_names.asked import AskedPatients
from chassis.reads import ReadDep
from chassis.writes.write import CreateDep, VersionedWriteDep, WriteDep
from retrieval.embedding.models.service import ActiveModel
from retrieval.files.process import FileReader

FileReaderDep = Annotated[FileReader, of_state("file_reader")]
AskedPatientsDep = Annotated[AskedPatients, of_state("patients")]
ActiveModelDep = Annotated[ActiveModel, of_state("active_model")]

__all__ = [
    "ActiveModelDep",
    "AskedPatientsDep",
    "CallerDep",
    "CreateDep",
    "DatabaseDep",
    "FileReaderDep",
    "ReadDep",
    "VersionedWriteDep",
    "WriteDep",
]
