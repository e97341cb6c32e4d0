"""A retriever for LlamaIndex; it needs the package llama-index-core."""

import asyncio
from collections.abc import Mapping
from typing import Any, cast

from llama_index.core.retrievers import BaseRetriever  # type: ignore[import-not-found]
from llama_index.core.schema import (  # type: ignore[import-not-found]
    NodeWithScore,
    QueryBundle,
    TextNode,
)

from chartroom_client.passages import passages_of
from chartroom_client.synchronous.chartroom import Chartroom
from chartroom_client.types.retrieval import SearchQuery


class ChartroomRetriever(BaseRetriever):  # type: ignore[misc]
    """Finds passages, as nodes with a citation in their metadata."""

    def __init__(self, chartroom: Chartroom, search: Mapping[str, Any] | None = None) -> None:
        """`search` has other members of the search query, such as `patient_id`, `top_k` and
        `review_status`.
        """
        super().__init__()
        self._chartroom = chartroom
        self._search = dict(search or {})

    def _retrieve(self, query_bundle: QueryBundle) -> list[NodeWithScore]:
        """Raises ChartroomError."""
        query = self._search | {"question": query_bundle.query_str}
        found = self._chartroom.retrieve(cast("SearchQuery", query))
        return [
            NodeWithScore(
                node=TextNode(id_=one.id, text=one.text, metadata=one.metadata), score=one.score
            )
            for one in passages_of(found)
        ]

    async def _aretrieve(self, query_bundle: QueryBundle) -> list[NodeWithScore]:
        return await asyncio.to_thread(self._retrieve, query_bundle)
