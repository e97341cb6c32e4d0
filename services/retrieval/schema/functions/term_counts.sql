-- How often each term occurs, which ranking by words needs.

-- Adds to term_counts how many passages more (argument 1) or fewer (-1) have each term, and how many words there are:
-- key -1 counts passages, -2 their words, -3 passages with a title, -4 the words of titles.
-- Shared passages are counted in corpus -1 - corpus, too, unless `shared_counts` lists them as not yet counted there.
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
