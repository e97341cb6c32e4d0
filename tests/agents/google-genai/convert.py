"""A program with google-genai: it reads MCP tools as a JSON list, and prints function declarations of Gemini."""

import json
import sys
from types import SimpleNamespace

from google.genai._mcp_utils import mcp_to_gemini_tool
from google.genai.types import FunctionDeclaration


def from_session(tool):
    (declaration,) = mcp_to_gemini_tool(SimpleNamespace(**tool)).function_declarations
    return declaration


def from_schema(tool):
    texts = {"name": tool["name"], "description": tool["description"]}
    return FunctionDeclaration(**texts, parameters=tool["inputSchema"])


def converted(conversion, tool):
    """Return the declaration, or the error's name if google-genai rejects the tool."""
    try:
        return conversion(tool).model_dump(mode="json", by_alias=True, exclude_none=True)
    except Exception as error:  # noqa: BLE001 - google-genai raises errors of many types.
        return type(error).__name__


conversions = {"session": from_session, "schema": from_schema}
found = [
    {name: converted(conversion, tool) for name, conversion in conversions.items()}
    for tool in json.load(sys.stdin)
]
sys.stdout.write(json.dumps(found))
