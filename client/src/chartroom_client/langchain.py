"""A retriever for LangChain; it needs the package langchain-core."""

from typing import Any, cast

from langchain_core.documents import Document  # type: ignore[import-not-found]
from langchain_core.retrievers import BaseRetriever  # type: ignore[import-not-found]

from chartroom_client.passages import passages_of
from chartroom_client.synchronous.chartroom import Chartroom
from chartroom_client.types.retrieval import SearchQuery


class ChartroomRetriever(BaseRetriever):  # type: ignore[misc]
    """Finds passages, as documents with a citation in their metadata. `search` has other members of the
    search query, such as `patient_id`, `top_k` and `review_status`. Raises ChartroomError.
    """

    chartroom: Chartroom
    search: dict[str, Any] = {}  # noqa: RUF012 - Pydantic copies it.

    def _get_relevant_documents(self, query: str, **_: Any) -> list[Document]:
        found = self.chartroom.retrieve(cast("SearchQuery", self.search | {"question": query}))
        return [
            Document(id=one.id, page_content=one.text, metadata=one.metadata | {"score": one.score})
            for one in passages_of(found)
        ]
