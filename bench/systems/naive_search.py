"""The search of the naive version over rows per value."""

SEARCH = """
SELECT r.body FROM index_references p
JOIN index_tokens c ON c.resource_id = p.resource_id AND c.type = 'Observation' AND c.parameter = 'code'
    AND c.value = $2
JOIN index_dates d ON d.resource_id = p.resource_id AND d.type = 'Observation' AND d.parameter = 'date'
JOIN resources r ON r.id = p.resource_id
WHERE p.type = 'Observation' AND p.parameter = 'patient' AND p.target = $1
ORDER BY d.low DESC LIMIT 20
"""
