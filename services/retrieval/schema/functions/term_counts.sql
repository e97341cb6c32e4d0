-- How often each term occurs, which ranking by words needs.

-- Adds to term_counts how many passages more (argument 1) or fewer (-1) have each term, and how many words there are:
-- key -1 counts passages, -2 their words, -3 passages with a title, -4 the words of titles.
-- Shared passages are counted in corpus -1 - corpus, unless `shared_counts` lists them as counted with the passages of charts.
-- Called by the triggers count_added and count_removed. The database does it because passages are also removed by a foreign key.
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
