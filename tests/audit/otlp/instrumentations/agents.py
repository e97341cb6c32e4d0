"""Agents with span libraries, run as `agents.py NAME`. Prompts, answers and exceptions contain the word SECRET."""

import os
import sys
from contextlib import suppress
from typing import Any

from openinference.instrumentation import TracerProvider as OpenInferenceProvider
from openinference.instrumentation import using_attributes
from openinference.instrumentation.pydantic_ai import OpenInferenceSpanProcessor
from opentelemetry import baggage, context
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.processor.baggage import BaggageSpanProcessor
from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor
from pydantic_ai import Agent
from pydantic_ai.messages import ModelResponse, TextPart, ToolCallPart
from pydantic_ai.models.function import FunctionModel
from pydantic_ai.models.instrumented import InstrumentationSettings

ENCOUNTER = os.environ["ENCOUNTER"]
ATTRIBUTE = "chartroom.encounter_id"


def exported(provider: TracerProvider) -> TracerProvider:
    provider.add_span_processor(BatchSpanProcessor(OTLPSpanExporter()))
    return provider


def run_agent(provider: TracerProvider) -> None:
    def model(messages: Any, _: Any) -> ModelResponse:
        if len(messages) > 1:
            return ModelResponse(parts=[TextPart("SECRET ANSWER")])
        return ModelResponse(
            parts=[ToolCallPart("risk_score", {"dose_mg": 5}), ToolCallPart("fails", {})]
        )

    Agent.instrument_all(InstrumentationSettings(tracer_provider=provider))
    agent = Agent(FunctionModel(model), name="triage-agent", system_prompt="SECRET SYSTEM")

    @agent.tool_plain
    def risk_score(dose_mg: int) -> dict[str, str]:
        return {"risk": "high"}

    # Tools run one after the other, because the failure of one tool could cancel a parallel tool.
    @agent.tool_plain(sequential=True)
    def fails() -> str:
        raise ValueError("SECRET ERROR")

    with suppress(ValueError):
        agent.run_sync("SECRET PROMPT")


def pydantic_ai() -> TracerProvider:
    """Run a pydantic-ai agent; the encounter is an attribute of the OpenTelemetry resource."""
    provider = exported(TracerProvider(resource=Resource.create({ATTRIBUTE: ENCOUNTER})))
    run_agent(provider)
    return provider


def with_baggage() -> TracerProvider:
    provider = TracerProvider()
    provider.add_span_processor(BaggageSpanProcessor(lambda key: key.startswith("chartroom.")))
    exported(provider)
    token = context.attach(baggage.set_baggage(ATTRIBUTE, ENCOUNTER))
    try:
        run_agent(provider)
    finally:
        context.detach(token)
    return provider


def openinference_of_pydantic_ai() -> TracerProvider:
    provider = TracerProvider(resource=Resource.create({ATTRIBUTE: ENCOUNTER}))
    provider.add_span_processor(OpenInferenceSpanProcessor())
    exported(provider)
    run_agent(provider)
    return provider


def openinference() -> TracerProvider:
    provider = OpenInferenceProvider()
    exported(provider)
    tracer = provider.get_tracer("agents")

    @tracer.tool(name="risk_score")
    def risk_score(dose_mg: int) -> dict[str, str]:
        return {"risk": "high"}

    @tracer.tool(name="fails")
    def fails() -> None:
        raise ValueError("SECRET ERROR")

    @tracer.llm(name="draft")
    def draft(prompt: str) -> str:
        return "SECRET ANSWER"

    @tracer.agent(name="triage-agent")
    def triage(prompt: str) -> str:
        risk_score(5)
        with suppress(ValueError):
            fails()
        return draft("SECRET PROMPT")

    with using_attributes(metadata={ATTRIBUTE: ENCOUNTER}):
        triage("SECRET PROMPT")
    return provider


if __name__ == "__main__":
    agents = (pydantic_ai, with_baggage, openinference_of_pydantic_ai, openinference)
    provider = {agent.__name__: agent for agent in agents}[sys.argv[1]]()
    if not provider.force_flush():
        raise SystemExit("The spans were not exported.")
    provider.shutdown()
