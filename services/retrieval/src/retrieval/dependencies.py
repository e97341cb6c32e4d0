"""What endpoints of this service may ask for."""

from dataclasses import dataclass
from typing import Annotated

from fastapi import Depends, Request

from chassis.database import DatabaseDep
from chassis.identity import CallerDep
from retrieval.embedding import Embedder


@dataclass(frozen=True, slots=True)
class ActiveModel:
    """The model that questions and chunks are embedded with, and its id in `embedding_models`."""

    embedder: Embedder
    id: int


def active_model_of(request: Request) -> ActiveModel:
    """Return the active model."""
    model: ActiveModel = request.app.state.active_model
    return model


ActiveModelDep = Annotated[ActiveModel, Depends(active_model_of)]

__all__ = ["ActiveModel", "ActiveModelDep", "CallerDep", "DatabaseDep"]
