from typing import Any

JSON = Any
JSONObject = dict[str, Any]

# Keys are parameter names.
Values = dict[str, Any]

# Keys are column names.
Columns = dict[str, Any]

# The type of the argument `responses` of FastAPI's routes, by status.
Responses = dict[int | str, dict[str, Any]]
