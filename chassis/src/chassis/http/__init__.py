"""Requests and answers: routes and who may call them, bodies, fields, pages, ETags, OpenAPI."""
