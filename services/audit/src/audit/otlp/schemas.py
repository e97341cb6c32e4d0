from typing import Any

BINARY = {"type": "string", "format": "binary"}
EXAMPLE = {
    "resourceSpans": [
        {
            "scopeSpans": [
                {
                    "spans": [
                        {
                            "traceId": "5b8efff798038103d269b633813fc60c",
                            "spanId": "eee19b7ec3c1b174",
                            "name": "execute_tool risk_score",
                            "startTimeUnixNano": "1790000000000000000",
                            "endTimeUnixNano": "1790000000100000000",
                            "attributes": [
                                {
                                    "key": "gen_ai.operation.name",
                                    "value": {"stringValue": "execute_tool"},
                                },
                                {
                                    "key": "chartroom.patient_ids",
                                    "value": {"stringValue": "P12345"},
                                },
                            ],
                        }
                    ]
                }
            ]
        }
    ]
}
REQUEST: dict[str, Any] = {
    "type": "object",
    "description": "An ExportTraceServiceRequest in the JSON of OTLP",
    "examples": [EXAMPLE],
    "properties": {"resourceSpans": {"type": "array", "items": {"type": "object"}}},
}
ANSWER: dict[str, Any] = {
    "type": "object",
    "description": "An ExportTraceServiceResponse in the JSON of OTLP",
    "properties": {
        "partialSuccess": {
            "type": "object",
            "properties": {
                "rejectedSpans": {"type": "string", "pattern": "^[0-9]+$"},
                "errorMessage": {"type": "string"},
            },
        }
    },
}
STATUS: dict[str, Any] = {
    "title": "Status",
    "description": "A failure in the form of OTLP (`google.rpc.Status`). It never repeats a submitted value. Repeat "
    "the request after 429, 502, 503 and 504.",
    "type": "object",
    "required": ["code", "message"],
    "properties": {
        "code": {"type": "integer", "description": "A gRPC status code"},
        "message": {
            "type": "string",
            "description": "The problem's `code`, the failure, and the next step",
        },
    },
}
