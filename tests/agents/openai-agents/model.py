"""An OpenAI Agents SDK model without a network: it calls `find_patients`, then repeats the tool's result."""

import json

from agents import Model, ModelResponse, Usage
from openai.types.responses import (
    ResponseFunctionToolCall,
    ResponseOutputMessage,
    ResponseOutputText,
)


class FindPatientModel(Model):
    async def get_response(self, system_instructions, input, *args, **options):  # noqa: A002
        results = [item for item in input if item.get("type") == "function_call_output"]
        if results:
            text = ResponseOutputText(
                type="output_text", text=json.dumps(results[-1]["output"]), annotations=[]
            )
            output = ResponseOutputMessage(
                id="2", type="message", role="assistant", status="completed", content=[text]
            )
        else:
            output = ResponseFunctionToolCall(
                type="function_call",
                call_id="1",
                name="find_patients",
                arguments=json.dumps({"name": "Ada Quill"}),
            )
        return ModelResponse(output=[output], usage=Usage(), response_id=None)

    def stream_response(self, *args, **options):
        raise NotImplementedError


model = FindPatientModel()
