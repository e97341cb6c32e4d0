"""A pydantic-ai model without a network: it calls `find_patients`, then repeats the tool's result."""

from pydantic_ai.messages import ModelResponse, TextPart, ToolCallPart, ToolReturnPart
from pydantic_ai.models.function import FunctionModel


def answer(messages, _):
    last = messages[-1].parts[-1]
    if isinstance(last, ToolReturnPart):
        return ModelResponse(parts=[TextPart(last.model_response_str())])
    return ModelResponse(parts=[ToolCallPart("find_patients", {"name": "Ada Quill"})])


model = FunctionModel(answer)
