"""Count words of shared passages in addition to words of all passages, which earlier versions read.

The service counts stored shared passages afterwards (`retrieval.passages.repository.COUNT_SHARED`).
The lock waits for transactions that count with the earlier function.
"""

from chassis.database.migration_steps import execute_script

revision = "retrieval_0023"
down_revision = "retrieval_0022"
SCRIPT = """
CREATE TABLE retrieval.shared_counts (
    id smallint NOT NULL,
    until bigint NOT NULL,
    counted bigint NOT NULL,
    CONSTRAINT pk_shared_counts PRIMARY KEY (id)
);
GRANT SELECT, UPDATE (counted) ON retrieval.shared_counts TO retrieval_app;
GRANT SELECT ON retrieval.shared_counts TO retrieval_panel;
LOCK TABLE retrieval.passages IN SHARE ROW EXCLUSIVE MODE;
INSERT INTO retrieval.shared_counts (id, until, counted)
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
    FROM changed, LATERAL (
        SELECT corpus UNION ALL SELECT -1 - corpus
        WHERE patient_id IS NULL AND NOT coalesce(id > earlier.counted AND id <= earlier.until, false)
    ) AS place (counted_in), LATERAL (
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
