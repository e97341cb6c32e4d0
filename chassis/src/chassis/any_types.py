"""Type names for data that only its source describes."""

from typing import Any

# A JSON value that no model has validated.
JSON = Any
JSONObject = dict[str, Any]

# Parameter values of a statement by name, as its driver accepts them.
Values = dict[str, Any]

# Column values of a row by name.
Columns = dict[str, Any]

# FastAPI's `responses` of a route, by status.
Responses = dict[int | str, dict[str, Any]]
