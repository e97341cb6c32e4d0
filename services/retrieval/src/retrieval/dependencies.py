"""What endpoints of this service may ask for."""

from typing import Annotated

from fastapi import Depends, Request

from chassis.database import DatabaseDep
from chassis.outbox import DisclosuresDep
from chassis.writes import CreateDep
from retrieval.embedding_models.service import ActiveModel


async def active_model_of(request: Request) -> ActiveModel:
    """Return the active model."""
    model: ActiveModel = request.app.state.active_model
    return model


ActiveModelDep = Annotated[ActiveModel, Depends(active_model_of)]

__all__ = ["ActiveModelDep", "CreateDep", "DatabaseDep", "DisclosuresDep"]
