-- pgvector for the retrieval service's database. Run by an administrator before the service's migrations, safely again.
DO $extension$
DECLARE
  found text;
BEGIN
  IF NOT EXISTS (SELECT FROM pg_available_extensions WHERE name = 'vector') THEN
    RAISE EXCEPTION 'the extension pgvector is not installed on this PostgreSQL server; install pgvector 0.8.4 or newer';
  END IF;
  BEGIN
    CREATE EXTENSION IF NOT EXISTS vector;
  EXCEPTION WHEN insufficient_privilege THEN
    RAISE EXCEPTION 'only a superuser may add pgvector to it; let one run CREATE EXTENSION vector in the database %',
      current_database();
  END;
  SELECT extversion INTO found FROM pg_extension WHERE extname = 'vector';
  IF string_to_array(found, '.')::int[] < ARRAY[0, 8, 4] THEN
    RAISE EXCEPTION 'pgvector 0.8.4 or newer is needed; this database has %', found;
  END IF;
END
$extension$;
