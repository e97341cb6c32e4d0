"""Searches compare the vectors of the real model."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
from support.databases import Template, TestDatabase

from retrieval.embedding.local import LocalEmbedder


@pytest.fixture(scope="session")
def embedder(local_embedder: LocalEmbedder) -> LocalEmbedder:
    return local_embedder


@pytest.fixture(scope="session")
def of_shared(template: Template) -> TestDatabase:
    return template.clone()


@pytest.fixture(scope="session")
async def shared(
    share: Any, of_shared: TestDatabase, local_embedder: LocalEmbedder
) -> AsyncIterator[Any]:
    async with share(of_shared, local_embedder) as shared:
        yield shared
