from typing import Any

JSON = Any
JSONObject = dict[str, Any]

# Parameter values of a statement, by name.
Values = dict[str, Any]

# Column values of a row, by name.
Columns = dict[str, Any]

# FastAPI's `responses` of a route, by status.
Responses = dict[int | str, dict[str, Any]]
