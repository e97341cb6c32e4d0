-- Passages that match a question, read with the owner's rights.

-- Returns the ids of all passages that have one of these keys, in reach or not: under a policy PostgreSQL uses no index
-- for the operator &&. An id says nothing about a chart, and the caller joins it to passages, where the policy applies.
-- Called by retrieval/search/repository.py. Rule: docs/access.md, "Which patients".
CREATE OR REPLACE FUNCTION retrieval.passages_with_keys(wanted integer[])
RETURNS SETOF bigint
LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog
AS $$
SELECT id FROM retrieval.passages WHERE keys && wanted
$$;
