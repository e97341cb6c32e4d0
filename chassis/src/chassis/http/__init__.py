"""HTTP requests and responses: routes and access rules, bodies, fields, pages, ETags, OpenAPI."""
