"""Leak tests: callers with random scopes and panels send each operation of a service. A declaration per operation
(`Case`, `Listing`) states the scope, the refusals and what an answer may contain, independently of the product.
`Search` sends the requests about patients in and out of reach, and compares the answers and the stored rows.
Functions examine the operations that need several requests.
"""
