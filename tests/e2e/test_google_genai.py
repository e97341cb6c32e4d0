"""google-genai, Google's library for Gemini, converts the definitions of the tools."""

import json
import re
from typing import Any

import pytest
from support.programs import ended
from support.sources import REPOSITORY
from support.system import System

from tests.e2e.mcp_tools import Tools

PYTHON = REPOSITORY / ".venv-google-genai" / "bin" / "python"
CONVERT = REPOSITORY / "tests" / "agents" / "google-genai" / "convert.py"
README = REPOSITORY / "gateway" / "mcp" / "README.md"

pytestmark = pytest.mark.nightly


@pytest.fixture(scope="module")
def tools(system: System) -> list[dict[str, Any]]:
    listed = Tools.of(system, "loader", scope="system/*.cruds").listed()
    return [tool.model_dump(mode="json", by_alias=True, exclude_none=True) for tool in listed]


def converted(tools: list[dict[str, Any]]) -> list[dict[str, Any]]:
    done = ended([str(PYTHON), str(CONVERT)], input=json.dumps(tools))
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def declaration_of(tool: dict[str, Any]) -> dict[str, Any]:
    """Return Gemini's declaration of a tool if nothing is lost: the types are in upper case."""

    def schema_of(schema: dict[str, Any]) -> dict[str, Any]:
        own = {**schema, "type": schema["type"].upper()}
        if "properties" in schema:
            own["properties"] = {n: schema_of(each) for n, each in schema["properties"].items()}
        return own | ({"items": schema_of(schema["items"])} if "items" in schema else {})

    texts = {"name": tool["name"], "description": tool["description"]}
    return {**texts, "parameters": schema_of(tool["inputSchema"])}


def test_google_genai_accepts_every_tool_without_a_loss(tools: list[dict[str, Any]]):
    names = re.findall(r"^\| `([a-z_]+)` \|", README.read_text("utf-8"), re.MULTILINE)

    found = converted(tools)

    assert [tool["name"] for tool in tools] == names
    expected = [declaration_of(tool) for tool in tools]
    assert [each["session"] for each in found] == expected
    assert [each["schema"] for each in found] == expected


@pytest.mark.parametrize(
    ("member", "value", "conversion", "error"),
    [
        ("additionalProperties", False, "session", "AttributeError"),
        ("const", "x", "schema", "ValidationError"),
        ("const", "x", "session", None),  # The session loses the member without an error.
    ],
)
def test_google_genai_rejects_or_loses_other_members(
    tools: list[dict[str, Any]], member: str, value: object, conversion: str, error: str | None
):
    planted: dict[str, Any] = json.loads(json.dumps(tools[0]))
    next(iter(planted["inputSchema"]["properties"].values()))[member] = value

    (found,) = converted([planted])

    assert found[conversion] == (error or declaration_of(tools[0]))
