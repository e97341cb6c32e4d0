"""The real application answers each role as docs/access.md says, and as its contract says."""

from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from schemathesis.schemas import APIOperation
from support.applications import settings_for
from support.databases import make_template
from support.embedding_model import model_directory
from support.fuzzed_roles import PANEL, for_each_case, hold_for_all, operations_of
from support.panels import FakePanels
from support.retrieval_app import create_app
from support.serving import served
from support.stand_in_audit import StandInAudit

from chartroom.postgres.server import EmbeddedPostgres
from chartroom.system.keys import Keyring
from retrieval.settings import Settings

pytestmark = pytest.mark.nightly

__all__ = ["model_directory"]
OWN, FOREIGN = str(uuid4()), str(uuid4())


@pytest.fixture(scope="module")
def url(cluster: EmbeddedPostgres, keyring: Keyring, model_directory: Path) -> Iterator[str]:
    database = make_template(cluster, "retrieval").clone()
    settings = Settings(**settings_for(database, keyring, model_dir=model_directory))
    panels = FakePanels()
    panels.let(f"group:{PANEL}", OWN)
    with served(
        create_app(settings, audit_transport=StandInAudit(), records_transport=panels)
    ) as url:
        yield url


@pytest.mark.parametrize("operation", operations_of("retrieval"), ids=lambda one: one.label)
def test_each_role_is_answered_as_the_document_says(
    operation: APIOperation, url: str, keyring: Keyring
) -> None:
    own, foreign = {"patient_id": OWN}, {"patient_id": FOREIGN}

    for_each_case(operation, lambda case: hold_for_all(case, url, keyring, own, foreign))
