from typing import Any

from mcp_types import Tool

from chassis.identity.caller import Caller
from chassis.identity.scopes import Need
from mcp_app.tools.arguments import Arguments
from mcp_app.tools.documents import ReadDocument, SearchPassages, StoreDocument
from mcp_app.tools.encounters import (
    ListEncounters,
    OpenEncounter,
    ReadEncounterContext,
    WriteSummary,
)
from mcp_app.tools.events import LogEvent, ReadEvents
from mcp_app.tools.patients import FindPatients, ReadChart, RecordIntake, RegisterPatient
from mcp_app.tools.tasks import (
    ClaimTask,
    CreateTask,
    FinishTask,
    HandOffTask,
    HeartbeatTask,
    HoldTask,
    ReleaseTask,
)

IN_ORDER: tuple[type[Arguments], ...] = (
    FindPatients,
    RegisterPatient,
    ReadChart,
    ListEncounters,
    OpenEncounter,
    ReadEncounterContext,
    SearchPassages,
    ReadDocument,
    StoreDocument,
    RecordIntake,
    LogEvent,
    ReadEvents,
    WriteSummary,
    CreateTask,
    ClaimTask,
    HeartbeatTask,
    HoldTask,
    ReleaseTask,
    HandOffTask,
    FinishTask,
)
TOOLS = {tool.about.name: tool for tool in IN_ORDER}
NEEDS = {tool.about.name: Need.of(tool.about.scope, tool.about.parameters) for tool in IN_ORDER}
SCOPES = sorted({need.smallest for need in NEEDS.values()})


DROPPED = frozenset(
    {
        "title",
        "anyOf",
        "maxLength",
        "minLength",
        "pattern",
        "additionalProperties",
        "format",
        "const",
        "default",
    }
)


def definition_of(tool: type[Arguments]) -> Tool:
    return Tool(
        name=tool.about.name,
        description=" ".join((tool.__doc__ or "").split()),
        input_schema=schema_of(tool),
        output_schema=answer_schema_of(tool),
        annotations=tool.about.hints,
    )


def schema_of(tool: type[Arguments]) -> dict[str, Any]:
    """Omit titles, null types and defaults to save a model's tokens, and limits, which the services
    check. Gemini rejects `additionalProperties`, `format`, `const` and empty schemas.
    """
    schema = tool.model_json_schema()
    properties = {name: _plain(field) for name, field in schema["properties"].items()}
    required = {"required": schema["required"]} if "required" in schema else {}
    return {"type": "object", "properties": properties, **required}


def answer_schema_of(tool: type[Arguments]) -> dict[str, Any] | None:
    """No member is required: the TypeScript SDK also validates failures, and would hide a failure's
    message.
    """
    if not tool.about.returns:
        return None
    properties = {name: {"type": kind} for name, kind in tool.about.returns.items()}
    return {"type": "object", "properties": properties}


def _plain(field: dict[str, Any]) -> dict[str, Any]:
    kinds = [kind for kind in field.get("anyOf", []) if kind != {"type": "null"}]
    merged = {**field, **(kinds[0] if len(kinds) == 1 else {})}
    plain = {name: value for name, value in merged.items() if name not in DROPPED}
    if "const" in merged:
        plain["enum"] = [merged["const"]]
    if merged.get("type") == "array":
        plain["items"] = _plain(merged["items"]) or {"type": "object"}
    if merged.get("default") is not None:
        plain["default"] = merged["default"]
    return plain


DEFINITIONS = {tool.about.name: definition_of(tool) for tool in IN_ORDER}


def names_for(caller: Caller) -> list[str]:
    """Return the tools for a caller's scopes. The services check the scopes again at each call."""
    scopes = caller.claims.scopes
    return [name for name, need in NEEDS.items() if scopes.grant(need) is not None]


def definitions_for(caller: Caller) -> list[Tool]:
    return [DEFINITIONS[name] for name in names_for(caller)]
