from typing import Annotated

from chassis.database.connections import DatabaseDep
from chassis.http.state import of_state
from chassis.identity.authentication import CallerDep
from chassis.patient_names.asked import AskedPatients
from chassis.reads import ReadDep
from chassis.writes.write import CreateDep, VersionedWriteDep, WriteDep
from retrieval.acceptance import Acceptance
from retrieval.embedding.models.service import ActiveModel
from retrieval.files.process import FileReader

AcceptanceDep = Annotated[Acceptance, of_state("acceptance")]
FileReaderDep = Annotated[FileReader, of_state("file_reader")]
AskedPatientsDep = Annotated[AskedPatients, of_state("patients")]
ActiveModelDep = Annotated[ActiveModel, of_state("active_model")]

__all__ = [
    "AcceptanceDep",
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
