"""Count words of shared passages apart from words of charts.

Stored passages stay counted together until the service has counted them again
(`retrieval.passages.repository.MOVE`). The lock waits for transactions that count with the earlier
function.
"""

from chassis.database.migration_steps import execute_script

revision = "retrieval_0023"
down_revision = "retrieval_0022"
SCRIPT = """
CREATE TABLE retrieval.shared_counts (
    id smallint NOT NULL,
    until bigint NOT NULL,
    moved bigint NOT NULL,
    CONSTRAINT pk_shared_counts PRIMARY KEY (id)
);
GRANT SELECT, UPDATE (moved) ON retrieval.shared_counts TO retrieval_app;
GRANT SELECT ON retrieval.shared_counts TO retrieval_panel;
LOCK TABLE retrieval.passages IN SHARE ROW EXCLUSIVE MODE;
INSERT INTO retrieval.shared_counts (id, until, moved)
SELECT 1, coalesce(max(id), 0), coalesce(min(id) - 1, 0) FROM retrieval.passages;
CREATE OR REPLACE FUNCTION retrieval.count_terms() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE
    earlier retrieval.shared_counts;
BEGIN
    SELECT * INTO earlier FROM retrieval.shared_counts;
    INSERT INTO retrieval.term_counts (corpus, key, number)
    SELECT counted_in, counted.key, TG_ARGV[0]::integer * sum(counted.number)
    FROM changed, LATERAL (SELECT CASE
        WHEN patient_id IS NOT NULL OR coalesce(id > earlier.moved AND id <= earlier.until, false) THEN corpus ELSE -1 - corpus
    END AS counted_in) AS place, LATERAL (
        SELECT unnest(keys), 1 UNION ALL VALUES (-1, 1), (-2, words), (-3, least(title_words, 1)), (-4, title_words)
    ) counted (key, number)
    WHERE counted.number <> 0
    GROUP BY counted_in, counted.key;
    RETURN NULL;
END
$$;
"""


def upgrade() -> None:
    execute_script(SCRIPT)
