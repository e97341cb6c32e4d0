"""What the endpoints of break-glass depend on."""

from typing import Annotated

from fastapi import Depends, Request

from records.break_glass.metrics import BreakGlassMetrics


async def metrics_of(request: Request) -> BreakGlassMetrics:
    metrics: BreakGlassMetrics = request.app.state.break_glass_metrics
    return metrics


MetricsDep = Annotated[BreakGlassMetrics, Depends(metrics_of)]
