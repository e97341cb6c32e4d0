from typing import Annotated

from chassis.http.state import of_state
from records.encounters.cited_documents import DocumentChecker

DocumentCheckerDep = Annotated[DocumentChecker, of_state("document_checker")]
