from typing import Any

JSON = Any
JSONObject = dict[str, Any]

# By parameter name.
Values = dict[str, Any]

# By column name.
Columns = dict[str, Any]

# FastAPI's `responses` of a route, by status.
Responses = dict[int | str, dict[str, Any]]
