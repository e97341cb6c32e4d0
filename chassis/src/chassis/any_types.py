from typing import Any

JSON = Any
JSONObject = dict[str, Any]

# Keys are parameter names.
Values = dict[str, Any]

# Keys are column names.
Columns = dict[str, Any]

# FastAPI's `responses` of a route, by status.
Responses = dict[int | str, dict[str, Any]]
