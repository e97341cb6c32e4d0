"""A LangChain chat model without a network: it calls `find_patients`, then repeats the tool's result."""

from langchain_core.language_models import BaseChatModel
from langchain_core.messages import AIMessage, ToolMessage
from langchain_core.outputs import ChatGeneration, ChatResult


class FindPatientModel(BaseChatModel):
    _llm_type = "finds-a-patient"

    def bind_tools(self, tools, **options):
        return self

    def _generate(self, messages, *args, **options):
        if isinstance(messages[-1], ToolMessage):
            message = AIMessage(messages[-1].text)
        else:
            call = {"name": "find_patients", "args": {"name": "Ada Quill"}, "id": "1"}
            message = AIMessage("", tool_calls=[call])
        return ChatResult(generations=[ChatGeneration(message=message)])


model = FindPatientModel()
