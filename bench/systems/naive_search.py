# An array of ids, because a join would read rows of all patients with the code.
SEARCH = """
SELECT r.body FROM (
    SELECT c.resource_id, d.low FROM index_tokens c
    JOIN index_dates d ON d.resource_id = c.resource_id AND d.type = 'Observation' AND d.parameter = 'date'
    WHERE c.type = 'Observation' AND c.parameter = 'code' AND c.value = $2 AND c.resource_id = ANY (ARRAY(
        SELECT resource_id FROM index_references WHERE type = 'Observation' AND parameter = 'patient' AND target = $1
    ))
    ORDER BY d.low DESC LIMIT 20
) page JOIN resources r ON r.id = page.resource_id ORDER BY page.low DESC
"""
