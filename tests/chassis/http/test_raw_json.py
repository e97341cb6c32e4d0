from fastapi import Request

from chassis.http.paging import PageQuery
from chassis.http.raw_json import RawJSON


class TestRawJSON:
    def test_sends_the_bytes_it_was_given(self) -> None:
        response = RawJSON(b'{ "n": 1.0 }', headers={"Idempotency-Replayed": "true"})

        assert response.body == b'{ "n": 1.0 }'
        assert response.headers["content-type"] == "application/json"
        assert response.headers["idempotency-replayed"] == "true"
        assert "link" not in response.headers

    def test_links_to_the_next_page(self) -> None:
        request = Request({"type": "http", "path": "/things", "headers": [], "query_string": b""})
        query = PageQuery(limit=2)

        response = RawJSON(b"{}", next=query.next_url(request, "abc"))

        assert response.headers["link"] == '</things?limit=2&cursor=abc>; rel="next"'

    def test_has_no_link_after_the_last_page(self) -> None:
        assert "link" not in RawJSON(b"{}", next=None).headers
