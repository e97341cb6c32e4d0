import json
from collections.abc import Iterator

import httpx
import pytest
from schemathesis import Case
from schemathesis.specs.openapi.checks import negative_data_rejection
from support.applications import settings_for
from support.databases import make_template
from support.names import FakeNames
from support.serving import served

from audit.settings import Settings
from chartroom.postgres.server import EmbeddedPostgres
from chartroom.system.keys import Keyring
from chassis.patient_names.names import PATH
from tests.audit.app import create_app
from tests.contract.fuzzing import check_answer, fuzzed_contract

pytestmark = pytest.mark.nightly

api = fuzzed_contract("audit")


def answer_as_records(request: httpx.Request) -> httpx.Response:
    """Answer like the records service: each encounter's patient has the encounter's id, and no patient has names."""
    body = json.loads(request.content)
    if request.url.path == PATH:
        patients = [FakeNames().look_up(name) for name in body["names"]]
        return httpx.Response(200, json={"patients": patients})
    ids = body["ids"]
    return httpx.Response(200, json={"encounters": [{"id": id_, "patient_id": id_} for id_ in ids]})


@pytest.fixture(scope="module")
def url(network: None, cluster: EmbeddedPostgres, keyring: Keyring) -> Iterator[str]:
    database = make_template(cluster, "audit").clone()
    # End event streams after 0.1 s; by default, streams do not end.
    settings = Settings(**settings_for(database, keyring, stream_longest_s=0.1))
    with served(
        create_app(settings, records_transport=httpx.MockTransport(answer_as_records))
    ) as url:
        yield url


@pytest.fixture(scope="module")
def token(keyring: Keyring) -> str:
    return keyring.mint("test-agent")


@api.parametrize()
def test_answer_matches_contract(case: Case, url: str, token: str):
    # Invalid requests that the service accepts: streams ignore unknown headers, the OTLP receiver ignores unknown
    # members, and a batch reports invalid items in a response with status 200.
    is_lenient = case.path.endswith(("/stream", "/batch", "/v1/traces"))
    excluded = [negative_data_rejection] if is_lenient else []
    check_answer(case, url, token, excluded=excluded)
