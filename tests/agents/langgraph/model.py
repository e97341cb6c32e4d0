"""A chat model of LangChain without a network: it finds the patient, and says what the tool returned."""

from langchain_core.language_models import BaseChatModel
from langchain_core.messages import AIMessage, ToolMessage
from langchain_core.outputs import ChatGeneration, ChatResult


class FindsAPatient(BaseChatModel):
    _llm_type = "finds-a-patient"

    def bind_tools(self, tools, **options):
        return self

    def _generate(self, messages, *args, **options):
        if isinstance(messages[-1], ToolMessage):
            said = AIMessage(messages[-1].text)
        else:
            call = {"name": "find_patients", "args": {"name": "Ada Quill"}, "id": "1"}
            said = AIMessage("", tool_calls=[call])
        return ChatResult(generations=[ChatGeneration(message=said)])


model = FindsAPatient()
