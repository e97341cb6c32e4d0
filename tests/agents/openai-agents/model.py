"""A model of the OpenAI Agents SDK without a network: it finds the patient, and says what the tool
returned.
"""

import json

from agents import Model, ModelResponse, Usage
from openai.types.responses import (
    ResponseFunctionToolCall,
    ResponseOutputMessage,
    ResponseOutputText,
)


class FindsAPatient(Model):
    async def get_response(self, system_instructions, input, *args, **options):  # noqa: A002
        returned = [one for one in input if one.get("type") == "function_call_output"]
        if returned:
            text = ResponseOutputText(
                type="output_text", text=json.dumps(returned[-1]["output"]), annotations=[]
            )
            said = ResponseOutputMessage(
                id="2", type="message", role="assistant", status="completed", content=[text]
            )
        else:
            said = ResponseFunctionToolCall(
                type="function_call",
                call_id="1",
                name="find_patients",
                arguments=json.dumps({"name": "Ada Quill"}),
            )
        return ModelResponse(output=[said], usage=Usage(), response_id=None)

    def stream_response(self, *args, **options):
        raise NotImplementedError


model = FindsAPatient()
