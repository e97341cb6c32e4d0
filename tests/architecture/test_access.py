from tests.contract.access_tables import DOCUMENT, rows
from tests.contract.problem_tables import tables_in


def test_the_document_lists_all_roles_and_routes():
    tables = tables_in(DOCUMENT.read_text(encoding="utf-8"))

    assert tables == {name: rows(name) for name in ("roles", "routes")}
