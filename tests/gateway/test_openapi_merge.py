import copy
from typing import Any

import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

from edge.openapi_merge import DocumentsDisagree, merge

INFO = {"title": "chartroom", "version": "1"}
PROBLEM = {"type": "object", "properties": {"code": {"type": "string"}}}


def reference(name: str, section: str = "schemas") -> dict[str, str]:
    return {"$ref": f"#/components/{section}/{name}"}


def operation(operation_id: str, schema: str | None = None) -> dict[str, Any]:
    answer: dict[str, Any] = {"description": "ok"}
    if schema:
        answer["content"] = {"application/json": {"schema": reference(schema)}}
    problem = {
        "description": "no",
        "content": {"application/problem+json": {"schema": reference("Problem")}},
    }
    return {
        "operationId": operation_id,
        "tags": ["other"],
        "responses": {"200": answer, "422": problem},
    }


def document(paths: dict[str, Any], **schemas: dict[str, Any]) -> dict[str, Any]:
    return {
        "openapi": "3.1.0",
        "info": {"title": "a service", "version": "0.3.0"},
        "paths": paths,
        "components": {
            "schemas": {"Problem": PROBLEM, **schemas},
            "securitySchemes": {"HTTPBearer": {"type": "http"}},
        },
    }


def schema_of(merged: dict[str, Any], path: str, method: str = "get") -> str:
    answer = merged["paths"][path][method]["responses"]["200"]
    return str(answer["content"]["application/json"]["schema"]["$ref"])


def merged(**documents: dict[str, Any]) -> dict[str, Any]:
    whole = {name: one if "openapi" in one else document(one) for name, one in documents.items()}
    return merge(whole, INFO)


class TestPaths:
    def test_of_all_services_are_tagged_by_service(self):
        made = merged(
            records={"/patients": {"post": operation("register")}},
            audit={"/agent-events": {"post": operation("log"), "get": operation("list_events")}},
        )

        tags = {item[method]["tags"][0] for item in made["paths"].values() for method in item}
        assert set(made["paths"]) == {"/patients", "/agent-events"}
        assert tags == {"records", "audit"} == {tag["name"] for tag in made["tags"]}
        assert "0.3.0" in made["tags"][0]["description"]
        assert merge({}, INFO)["paths"] == {}

    def test_that_the_gateway_does_not_route_are_omitted_with_their_schemas(self):
        for path in ("/livez", "/readyz", "/metrics", "/internal/encounters/lookup"):
            private = {path: {"get": operation("private", "Lookup")}}
            made = merged(records=document(private, Lookup={"type": "object"}))

            assert made["paths"] == {}
            assert "schemas" not in made["components"]
        assert "/metricsX" in merged(a={"/metricsX": {"get": operation("x")}})["paths"]

    def test_of_two_services_must_differ(self):
        one, other = ({"/tasks": {"get": operation(name)}} for name in ("one", "other"))

        with pytest.raises(DocumentsDisagree, match="/tasks"):
            merged(records=one, audit=other)

    def test_keep_their_own_parameters(self):
        parameters = [{"name": "id", "in": "path", "required": True}]
        item = {"parameters": parameters, "get": operation("read")}

        made = merged(records={"/patients/{id}": item})

        assert made["paths"]["/patients/{id}"]["parameters"] == parameters


class TestComponents:
    def test_that_are_equal_appear_once_and_that_no_public_path_uses_are_omitted(self):
        patients = {"/patients": {"get": operation("a")}}

        made = merged(
            records=document(patients, Unused={"type": "object"}),
            audit={"/agent-events": {"get": operation("b")}},
        )

        assert made["components"]["schemas"] == {"Problem": PROBLEM}

    def test_that_differ_get_the_name_of_their_service(self):
        patients = {"/patients": {"get": operation("a", "Page")}}
        events = {"/agent-events": {"get": operation("b", "Page")}}

        made = merged(
            records=document(patients, Page={"type": "object"}),
            audit=document(events, Page={"type": "array"}),
        )

        assert made["components"]["schemas"]["records.Page"] == {"type": "object"}
        assert made["components"]["schemas"]["audit.Page"] == {"type": "array"}
        assert schema_of(made, "/patients") == "#/components/schemas/records.Page"
        assert schema_of(made, "/agent-events") == "#/components/schemas/audit.Page"

    def test_that_refer_to_differing_ones_differ(self):
        def service(path: str, inner: str) -> dict[str, Any]:
            return document(
                {path: {"get": operation(inner, "Outer")}},
                Outer={"properties": {"middle": reference("Middle")}},
                Middle={"items": reference("Inner")},
                Inner={"type": inner},
            )

        made = merged(records=service("/patients", "string"), audit=service("/tlog", "number"))

        schemas = made["components"]["schemas"]
        assert set(schemas) == {
            "Problem",
            *(f"{s}.{n}" for s in ("records", "audit") for n in ("Outer", "Middle", "Inner")),
        }
        assert schemas["audit.Outer"] == {"properties": {"middle": reference("audit.Middle")}}
        assert schemas["audit.Middle"] == {"items": reference("audit.Inner")}

    def test_may_refer_to_themselves_and_are_renamed_in_discriminator_mappings(self):
        tree = {"properties": {"children": {"items": reference("Tree")}}}
        mapping = {"cat": reference("Cat")["$ref"]}
        union = {"discriminator": {"propertyName": "kind", "mapping": mapping}}
        patients = {"/patients": {"get": operation("a", "Tree"), "post": operation("b", "Pet")}}
        events = {"/tlog": {"get": operation("c", "Tree"), "post": operation("d", "Cat")}}

        made = merged(
            records=document(
                patients,
                Tree=tree,
                Pet=union | {"oneOf": [reference("Cat")]},
                Cat={"type": "object"},
            ),
            audit=document(events, Tree={**tree, "title": "Other"}, Cat={"type": "string"}),
        )

        schemas = made["components"]["schemas"]
        children = schemas["records.Tree"]["properties"]["children"]
        assert children["items"] == reference("records.Tree")
        renamed = {"cat": "#/components/schemas/records.Cat"}
        assert schemas["Pet"]["discriminator"]["mapping"] == renamed


def test_operation_ids_that_several_services_use_get_the_name_of_the_service():
    made = merged(
        records={"/patients": {"post": operation("create")}},
        retrieval={"/chunks": {"post": operation("create"), "get": operation("find")}},
    )
    twice = {"/a": {"get": operation("same")}, "/b": {"get": operation("same")}}

    assert made["paths"]["/patients"]["post"]["operationId"] == "records_create"
    assert made["paths"]["/chunks"]["post"]["operationId"] == "retrieval_create"
    assert made["paths"]["/chunks"]["get"]["operationId"] == "find"
    with pytest.raises(DocumentsDisagree, match="same"):
        merged(records=twice)


def test_security_is_one_bearer_scheme_and_empty_for_open_operations():
    secured = operation("a") | {"security": [{"HTTPBearer": []}]}
    public = operation("b") | {"security": []}

    made = merged(records={"/patients": {"get": secured}, "/health": {"get": public}})

    assert made["security"] == [{"bearer": []}]
    assert set(made["components"]["securitySchemes"]) == {"bearer"}
    assert "security" not in made["paths"]["/patients"]["get"]
    assert made["paths"]["/health"]["get"]["security"] == []


def test_a_merge_is_valid_openapi_and_changes_no_argument():
    documents = {
        "records": document(
            {"/patients": {"get": operation("a", "Page")}}, Page={"type": "object"}
        ),
        "audit": document({"/tlog": {"get": operation("a", "Page")}}, Page={"type": "array"}),
    }
    before = copy.deepcopy(documents)

    made = merge(documents, INFO)

    OpenAPIV31SpecValidator(made).validate()
    assert documents == before
