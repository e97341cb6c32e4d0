"""What the endpoint of the context depends on."""

from typing import Annotated

from fastapi import Depends, Request

from records.chart.context.service import ContextSources


async def context_sources_of(request: Request) -> ContextSources:
    sources: ContextSources = request.app.state.context_sources
    return sources


ContextSourcesDep = Annotated[ContextSources, Depends(context_sources_of)]
