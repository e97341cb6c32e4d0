import json
import re
from functools import cache
from pathlib import Path
from typing import Any, get_args
from uuid import UUID, uuid4

import pytest

from chassis.identity.caller import Caller, CallerKind
from mcp_app.catalogue import DEFINITIONS, TOOLS
from mcp_app.gateway import Call
from mcp_app.tools.arguments import Arguments

REPOSITORY = Path(__file__).parents[2]
SERVICES = REPOSITORY / "services"
TRIAGE = Caller("triage-agent", CallerKind.AGENT)
OF_OTHERS = {"chief_complaint", "last_error", "text", "chunk_text", "payload", "input"}
# The limit of the tools' definitions: about 3,500 tokens, which each conversation of an agent includes.
MAX_BYTES = 14_000
NAMES = [
    "find_patients",
    "register_patient",
    "read_chart",
    "list_encounters",
    "open_encounter",
    "read_encounter_context",
    "search_passages",
    "read_document",
    "store_document",
    "record_intake",
    "log_event",
    "read_events",
    "write_summary",
    "create_task",
    "claim_task",
    "heartbeat_task",
    "hold_task",
    "release_task",
    "hand_off_task",
    "finish_task",
]


@cache
def operations() -> dict[tuple[str, str], dict[str, Any]]:
    found = {}
    for name in ("records", "audit", "retrieval"):
        document = json.loads((SERVICES / name / "openapi.json").read_text(encoding="utf-8"))
        for path, item in document["paths"].items():
            for method, operation in item.items():
                found[method.upper(), path] = resolved(operation, document)
    return found


def resolved(node: Any, document: dict[str, Any]) -> Any:
    if isinstance(node, dict):
        if "$ref" in node:
            return resolved(
                document["components"]["schemas"][node["$ref"].split("/")[-1]], document
            )
        return {name: resolved(value, document) for name, value in node.items()}
    return [resolved(each, document) for each in node] if isinstance(node, list) else node


def members_of(node: Any) -> set[str]:
    if isinstance(node, dict):
        own = set(node["properties"]) if isinstance(node.get("properties"), dict) else set()
        return own.union(*(members_of(each) for each in node.values()))
    return set().union(*(members_of(each) for each in node)) if isinstance(node, list) else set()


def ids_of(tool: type[Arguments]) -> set[str]:
    return {
        name
        for name, field in tool.model_fields.items()
        if UUID in (field.annotation, *get_args(field.annotation))
    }


def example_of(tool: type[Arguments]) -> Arguments:
    kinds = {"string": "x", "integer": 1, "boolean": True, "object": {}, "array": ["x"]}
    schema = DEFINITIONS[tool.about.name].input_schema
    given = {
        name: str(uuid4())
        if name in ids_of(tool)
        else field["enum"][0]
        if "enum" in field
        else kinds.get(field.get("type", "string"))
        for name, field in schema["properties"].items()
        if name not in {"error", "final"}
    }
    return tool.model_validate(given)


def operation_of(call: Call) -> dict[str, Any]:
    path = re.sub(r"[0-9a-f-]{36}", "{id}", call.path)
    return operations()[call.method, path]


def fields_of(call: Call) -> dict[str, Any]:
    operation = operation_of(call)
    parameters = {
        each["name"]: each["schema"] for each in operation["parameters"] if each["in"] == "query"
    }
    body = operation.get("requestBody", {}).get("content", {}).get("application/json", {})
    return {**parameters, **body.get("schema", {}).get("properties", {})}


def row_of(tool: type[Arguments]) -> str:
    call = example_of(tool).call(TRIAGE)
    path = re.sub(r"[0-9a-f-]{36}", "{id}", call.path)
    return f"| `{tool.about.name}` | `{call.method} {path}` | `{tool.about.scope}` |"


@pytest.fixture(params=TOOLS.values(), ids=list(TOOLS))
def tool(request: pytest.FixtureRequest) -> type[Arguments]:
    return request.param


class TestDefinitions:
    def test_are_of_these_tools(self):
        assert list(DEFINITIONS) == NAMES

    def test_together_have_at_most_fourteen_kilobytes(self):
        shown = [
            tool.model_dump(by_alias=True, mode="json", exclude_none=True)
            for tool in DEFINITIONS.values()
        ]

        size = len(json.dumps(shown, ensure_ascii=False, separators=(",", ":")).encode())

        assert size <= MAX_BYTES

    def test_are_listed_in_the_readme(self):
        readme = (REPOSITORY / "gateway" / "mcp" / "README.md").read_text(encoding="utf-8")

        listed = [line for line in readme.splitlines() if re.match(r"\| `[a-z_]+` \|", line)]
        assert listed == [row_of(tool) for tool in TOOLS.values()]

    def test_annotate_effects_on_stored_data(self):
        hints = {
            name: (
                bool(definition.annotations.read_only_hint),
                definition.annotations.destructive_hint,
                bool(definition.annotations.idempotent_hint),
            )
            for name, definition in DEFINITIONS.items()
            if definition.annotations
        }

        reads = {name for name in NAMES if re.match("find|read|list|search", name)}
        assert {name for name, hint in hints.items() if hint[0]} == reads
        assert {name for name, hint in hints.items() if hint[1]} == {"write_summary", "finish_task"}
        assert {name for name, hint in hints.items() if hint[2]} == {
            "write_summary",
            "finish_task",
            "store_document",
            "heartbeat_task",
        }

    def test_reject_unknown_arguments(self, tool: type[Arguments]):
        assert tool.model_config["extra"] == "forbid"

    def test_have_only_members_that_gemini_accepts(self, tool: type[Arguments]):
        """https://ai.google.dev/api/caching#Schema"""
        known = {"type", "description", "enum", "items", "default", "properties", "required"}

        def assert_known(schema: dict[str, Any]) -> None:
            assert schema
            assert schema.keys() <= known
            for part in (
                *schema.get("properties", {}).values(),
                *([schema["items"]] if "items" in schema else []),
            ):
                assert_known(part)

        assert_known(DEFINITIONS[tool.about.name].input_schema)

    def test_require_no_member_of_answers_because_failures_lack_them(self, tool: type[Arguments]):
        assert "required" not in (DEFINITIONS[tool.about.name].output_schema or {})

    def test_require_uuids_for_chartrooms_ids(self, tool: type[Arguments]):
        ids = {"encounter_id", "task_id", "claim_token"} & tool.model_fields.keys()

        assert ids <= ids_of(tool)

    def test_show_a_type_without_null_and_title(self, tool: type[Arguments]):
        for field in DEFINITIONS[tool.about.name].input_schema["properties"].values():
            assert field.get("type") or "enum" in field
            assert field.keys().isdisjoint({"anyOf", "title"})
            assert field.get("default", 0) is not None


class TestCalls:
    def test_need_the_scope_that_the_tool_is_listed_for(self, tool: type[Arguments]):
        operation = operation_of(example_of(tool).call(TRIAGE))

        assert operation["security"] == [{"bearer": [tool.about.scope]}]

    def test_send_what_the_service_accepts(self, tool: type[Arguments]):
        call = example_of(tool).call(TRIAGE)

        sent = {*(call.params or {}), *(call.body or {})}
        assert sent <= fields_of(call).keys() | ({"agent_name"} & sent)

    def test_of_a_search_have_codes_with_their_systems(self):
        given = {"question": "q", "codes": ["http://loinc.org|a|b", "c"], "occurred_to": None}
        call = TOOLS["search_passages"].model_validate(given).call(TRIAGE)

        # The service refuses the second code because its system is blank.
        codes = [{"system": "http://loinc.org", "code": "a|b"}, {"system": "", "code": "c"}]
        assert call.body == {"question": "q", "top_k": 5, "codes": codes}

    @pytest.mark.parametrize(
        ("given", "age"),
        [
            ({"age": 36}, 36),
            ({"age": 3, "age_unit": "wk"}, {"value": 3, "unit": "wk"}),
            ({"age": 40, "age_approximate": True}, {"value": 40, "approximate": True}),
            ({"age_unknown_reason": "not-asked"}, None),
        ],
    )
    def test_of_an_intake_state_the_age_in_any_form(self, given: dict[str, Any], age: object):
        arguments = {"patient_id": "P-1", "symptoms": [], "urgency": "routine"} | given
        body = TOOLS["record_intake"].model_validate(arguments).call(TRIAGE).body

        assert body["age"] == age
        assert not body.keys() & {"age_unit", "age_approximate"}

    def test_offer_the_values_that_the_service_accepts(self, tool: type[Arguments]):
        accepted = fields_of(example_of(tool).call(TRIAGE))

        for name, field in DEFINITIONS[tool.about.name].input_schema["properties"].items():
            for value in field.get("enum", []):
                assert f'"{value}"' in json.dumps(accepted[name])

    @pytest.mark.parametrize("name", [name for name, tool in TOOLS.items() if tool.about.returns])
    def test_return_members_that_every_response_has(self, name: str):
        schema = DEFINITIONS[name].output_schema
        assert schema is not None
        responses = operation_of(example_of(TOOLS[name]).call(TRIAGE))["responses"]
        # The service responds 202 only to large texts, which store_document does not send.
        answers = [one for status, one in responses.items() if status in {"200", "201"}]

        for answer in answers:
            given = answer["content"]["application/json"]["schema"]
            for variant in given.get("anyOf", [given]):
                assert set(schema["properties"]) <= set(variant["required"])
                for member, field in schema["properties"].items():
                    assert variant["properties"][member]["type"] == field["type"]

    def test_mark_results_with_texts_of_others(self, tool: type[Arguments]):
        responses = operation_of(example_of(tool).call(TRIAGE))["responses"]
        answers = [one for status, one in responses.items() if status.startswith("2")]

        shown = OF_OTHERS & members_of(answers)
        # The response of open_encounter only repeats texts of its own request.
        assert tool.about.shows_texts or not shown or tool.about.name == "open_encounter"
        assert tool.about.shows_texts or not tool.about.hints.read_only_hint

    def test_require_what_the_service_requires(self, tool: type[Arguments]):
        call = example_of(tool).call(TRIAGE)
        body = operation_of(call).get("requestBody", {}).get("content", {})
        required = set(body.get("application/json", {}).get("schema", {}).get("required", []))

        given = set(DEFINITIONS[tool.about.name].input_schema.get("required", []))
        assert required - {"agent_name"} <= given

    def test_put_only_chartrooms_ids_into_a_path(self, tool: type[Arguments]):
        path = example_of(tool).call(TRIAGE).path

        for part in path.split("/"):
            if len(part) == 36:
                assert UUID(part)
            else:
                assert re.fullmatch("[a-z-]*", part)

    def test_have_a_key_if_the_service_accepts_one(self, tool: type[Arguments]):
        call = example_of(tool).call(TRIAGE)
        takes = {each["name"] for each in operation_of(call)["parameters"]}
        offered = "idempotency_key" in DEFINITIONS[tool.about.name].input_schema["properties"]

        # finish_task works without a key, because the claim token makes repeats safe.
        assert offered == ("Idempotency-Key" in takes and tool.about.name != "finish_task")
        assert offered == ("Idempotency-Key" in call.headers)

    def test_end_a_task_as_done_or_as_failed(self):
        token, task = str(uuid4()), str(uuid4())
        finish = TOOLS["finish_task"]

        result = {
            "output": {"a": 1},
            "follow_ups": [{"kind": "summary"}],
            "encounter": {"summary": "Approved.", "version": 2},
        }

        done = finish.model_validate(
            {"task_id": task, "claim_token": token, "error": "", "final": False} | result
        )
        error = {"claim_token": token, "error": "No fax.", "final": True}
        failed = finish.model_validate({"task_id": task, "output": {}, "follow_ups": []} | error)

        assert done.call(TRIAGE).path == f"/tasks/{task}/complete"
        assert done.call(TRIAGE).body == {"claim_token": token} | result
        assert failed.call(TRIAGE).path == f"/tasks/{task}/fail"
        assert failed.call(TRIAGE).body == error

    def test_treat_null_as_omitted(self):
        given = {"question": "plan?", "top_k": None, "order": None}

        call = TOOLS["search_passages"].model_validate(given).call(TRIAGE)

        assert call == TOOLS["search_passages"].model_validate({"question": "plan?"}).call(TRIAGE)

    def test_pass_on_invalid_numbers_for_the_service_to_reject(self):
        given = {"event_type": "score", "payload": {"score": float("inf")}}

        call = TOOLS["log_event"].model_validate(given).call(TRIAGE)

        assert (call.body or {})["payload"] == given["payload"]

    def test_log_events_in_the_name_of_the_caller(self):
        event = TOOLS["log_event"].model_validate({"event_type": "decision", "payload": {}})

        assert (event.call(TRIAGE).body or {})["agent_name"] == "triage-agent"
