"""The only module with attribute names (docs/opentelemetry.md). For each event member, it lists the
attributes in order of precedence.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

TOOL_CALL, AGENT_RUN, MODEL_CALL = "tool_call", "agent_run", "model_call"
RETRIEVAL, GUARDRAIL, EVALUATION = "retrieval", "guardrail", "evaluation"

OWN_TYPE = "chartroom.event_type"  # Any text.
# An operation that KINDS does not list, such as `plan`, becomes the event's type.
OPERATION = "gen_ai.operation.name"


class Member(StrEnum):
    AGENT = "agent"
    TOOL = "tool"
    ENCOUNTER = "encounter"
    PATIENTS = "patients"
    ARGUMENTS = "arguments"
    RESULT = "result"
    TOOL_CALL_ID = "tool_call_id"
    CONVERSATION = "conversation"
    PROVIDER = "provider"
    MODEL = "model"
    INPUT_TOKENS = "input_tokens"
    OUTPUT_TOKENS = "output_tokens"
    FINISH_REASONS = "finish_reasons"
    EVALUATION = "evaluation"
    SCORE = "score"
    LABEL = "label"


class Kinds(NamedTuple):
    """Kinds of spans by attribute value, in lower case."""

    convention: str
    attribute: str
    event_types: Mapping[str, str]


KINDS = (
    Kinds(
        "GenAI semantic conventions",
        OPERATION,
        {
            "execute_tool": TOOL_CALL,
            "invoke_agent": AGENT_RUN,
            "invoke_workflow": AGENT_RUN,
            "chat": MODEL_CALL,
            "generate_content": MODEL_CALL,
            "text_completion": MODEL_CALL,
            "embeddings": MODEL_CALL,
            "retrieval": RETRIEVAL,
            "guardrail": GUARDRAIL,
            "evaluation": EVALUATION,
        },
    ),
    Kinds(
        "OpenInference",
        "openinference.span.kind",
        {
            "tool": TOOL_CALL,
            "agent": AGENT_RUN,
            "llm": MODEL_CALL,
            "embedding": MODEL_CALL,
            "retriever": RETRIEVAL,
            "guardrail": GUARDRAIL,
            "evaluator": EVALUATION,
        },
    ),
    Kinds(
        "Langfuse",
        "langfuse.observation.type",
        {
            "tool": TOOL_CALL,
            "agent": AGENT_RUN,
            "generation": MODEL_CALL,
            "embedding": MODEL_CALL,
            "retriever": RETRIEVAL,
            "guardrail": GUARDRAIL,
            "evaluator": EVALUATION,
        },
    ),
    Kinds(
        "openllmetry",
        "traceloop.span.kind",
        {"tool": TOOL_CALL, "agent": AGENT_RUN, "workflow": AGENT_RUN},
    ),
    Kinds(
        "openllmetry",
        "llm.request.type",
        {"chat": MODEL_CALL, "completion": MODEL_CALL, "embedding": MODEL_CALL},
    ),
    Kinds(
        "MLflow",
        "mlflow.spanType",
        {
            "tool": TOOL_CALL,
            "agent": AGENT_RUN,
            "llm": MODEL_CALL,
            "chat_model": MODEL_CALL,
            "embedding": MODEL_CALL,
            "retriever": RETRIEVAL,
            "guardrail": GUARDRAIL,
            "evaluator": EVALUATION,
        },
    ),
    Kinds("MCP semantic conventions", "mcp.method.name", {"tools/call": TOOL_CALL}),
)

SERVICE_NAME = "service.name"
UNKNOWN_SERVICE = "unknown_service"  # The default of SDKs.
TOOL_PREFIXES = ("execute_tool ", "running tool: ", "tools/call ", "tool:")
TOOL_SUFFIXES = (".tool",)

ENCOUNTER_KEYS = ("chartroom.encounter_id", "chartroom_encounter_id")
PATIENT_KEYS = (
    "chartroom.patient_ids",
    "chartroom_patient_ids",
    "chartroom.patient_id",
    "chartroom_patient_id",
)
# Libraries add these prefixes to attributes that a program sets itself.
PREFIXES = (
    "",
    "langfuse.observation.metadata.",
    "langfuse.trace.metadata.",
    "traceloop.association.properties.",
)
METADATA = "metadata"  # OpenInference: a JSON object with these keys.

ATTRIBUTES: Mapping[Member, tuple[str, ...]] = {
    Member.AGENT: ("gen_ai.agent.name", "agent.name", "agent_name"),
    Member.TOOL: ("gen_ai.tool.name", "tool.name", "traceloop.entity.name"),
    Member.ENCOUNTER: tuple(prefix + key for prefix in PREFIXES for key in ENCOUNTER_KEYS),
    Member.PATIENTS: tuple(prefix + key for prefix in PREFIXES for key in PATIENT_KEYS),
    Member.ARGUMENTS: (
        "gen_ai.tool.call.arguments",
        "tool_arguments",
        "traceloop.entity.input",
        "langfuse.observation.input",
        "mlflow.spanInputs",
        "input.value",
    ),
    Member.RESULT: (
        "gen_ai.tool.call.result",
        "tool_response",
        "traceloop.entity.output",
        "langfuse.observation.output",
        "mlflow.spanOutputs",
        "output.value",
    ),
    Member.TOOL_CALL_ID: ("gen_ai.tool.call.id", "tool_call.id"),
    Member.CONVERSATION: ("gen_ai.conversation.id", "session.id"),
    Member.PROVIDER: ("gen_ai.provider.name", "gen_ai.system", "llm.provider", "llm.system"),
    Member.MODEL: (
        "gen_ai.response.model",
        "gen_ai.request.model",
        "llm.model_name",
        "embedding.model_name",
        "langfuse.observation.model.name",
        "mlflow.llm.model",
    ),
    Member.INPUT_TOKENS: (
        "gen_ai.usage.input_tokens",
        "gen_ai.usage.prompt_tokens",
        "llm.token_count.prompt",
    ),
    Member.OUTPUT_TOKENS: (
        "gen_ai.usage.output_tokens",
        "gen_ai.usage.completion_tokens",
        "llm.token_count.completion",
    ),
    Member.FINISH_REASONS: (
        "gen_ai.response.finish_reasons",
        "gen_ai.completion.0.finish_reason",
        "llm.finish_reason",
    ),
    Member.EVALUATION: ("gen_ai.evaluation.name", "eval.name"),
    Member.SCORE: ("gen_ai.evaluation.score.value", "eval.score"),
    Member.LABEL: ("gen_ai.evaluation.score.label", "eval.label"),
}
SHORT = tuple(Member)[list(Member).index(Member.TOOL_CALL_ID) :]
MEMBERS: Mapping[str, tuple[Member, int]] = {
    attribute: (member, place)
    for member, attributes in ATTRIBUTES.items()
    for place, attribute in enumerate(attributes)
}

# Attributes with prompts and answers, which are stored only if a setting allows it.
TEXTS = (
    "gen_ai.input.messages",
    "gen_ai.output.messages",
    "gen_ai.system_instructions",
    "gen_ai.prompt",
    "gen_ai.completion",
    "pydantic_ai.all_messages",
    "all_messages_events",
    "final_result",
    "llm.input_messages",
    "llm.output_messages",
    "llm.prompts",
    "input.value",
    "output.value",
    "traceloop.entity.input",
    "traceloop.entity.output",
    "langfuse.observation.input",
    "langfuse.observation.output",
    "mlflow.spanInputs",
    "mlflow.spanOutputs",
)

EXCEPTION, EXCEPTION_TYPE, EXCEPTION_MESSAGE = "exception", "exception.type", "exception.message"
ERROR_TYPE = "error.type"
