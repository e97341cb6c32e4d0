"""The client has a method for each operation of the contracts, and depends only on httpx."""

import ast
import inspect
import sys
from importlib.metadata import requires

from support.sources import REPOSITORY

from chartroom_client import AsyncChartroom, Chartroom
from tests.client.fake_gateway import Operation, operations

CLIENT = REPOSITORY / "client"
PACKAGE = CLIENT / "src" / "chartroom_client"
RETRIEVERS = {"langchain.py", "llama_index.py"}
# Operations without a client method: non-JSON bodies or responses, and the event stream of a job, which the client
# polls.
WITHOUT_METHOD = {
    *(
        "read_bundle_of_encounter",
        "read_import_errors",
        "read_log_checkpoint",
        "read_log_key",
        "read_log_tile",
    ),
    *("read_document_original", "read_proof_of_agent_event", "store_documents", "stream_job"),
}
READ = {"application/json", "text/event-stream"}


def public() -> list[Operation]:
    return [one for one in operations() if not one.path.startswith(("/internal", "/fhir"))]


def test_each_operation_has_a_method_or_is_excluded():
    wanted = {"follow" if one.name == "stream_agent_events" else one.name for one in public()}

    for client in (AsyncChartroom, Chartroom):
        assert wanted - WITHOUT_METHOD == wanted & {name for name, _ in inspect.getmembers(client)}


def test_each_method_parses_its_response():
    for one in public():
        answers = [
            answer.get("content", {})
            for status, answer in one.schema["responses"].items()
            if status.startswith("2")
        ]
        is_read = not any(answers) or any(READ & answer.keys() for answer in answers)
        assert is_read or one.name in WITHOUT_METHOD, one.name


def test_the_halves_have_the_same_methods_and_parameters():
    def described(client: type) -> dict[str, list[str]]:
        return {
            name: list(inspect.signature(method).parameters)
            for name, method in inspect.getmembers(client, inspect.isfunction)
            if not name.startswith("_")
        }

    asynchronous = described(AsyncChartroom)
    asynchronous["close"] = asynchronous.pop("aclose")

    assert described(Chartroom) == asynchronous


def test_the_package_depends_only_on_httpx():
    """A retriever is imported by users of its framework."""
    imported = {
        name.split(".")[0]
        for path in PACKAGE.rglob("*.py")
        if path.name not in RETRIEVERS
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        for name in (
            [alias.name for alias in node.names]
            if isinstance(node, ast.Import)
            else [node.module or ""]
            if isinstance(node, ast.ImportFrom)
            else []
        )
    }

    assert imported - sys.stdlib_module_names == {"chartroom_client", "httpx"}
    assert not [
        name for name in sys.modules if name.split(".")[0] in {"langchain_core", "llama_index"}
    ]
    needed = [one for one in requires("chartroom-client") or [] if "extra ==" not in one]
    assert [one.partition(">")[0] for one in needed] == ["httpx"]
