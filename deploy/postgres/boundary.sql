-- The data boundary of one service: four roles, one schema, their grants and limits. Run by an administrator on the
-- service's database, once per service and safely again; the embedded system and the container both run this very file.
--
-- Takes three session settings:  chartroom.service            records | audit | retrieval
--                                chartroom.migrate_password   for <service>_migrate, used only when the role is made here
--                                chartroom.app_password       for <service>_app, used only when the role is made here
DO $boundary$
DECLARE
  service text := current_setting('chartroom.service');
  owner_role text := service || '_owner';
  migrate_role text := service || '_migrate';
  app_role text := service || '_app';
  panel_role text := service || '_panel';
  holder text;
  role_name text;
  writes_large_objects regprocedure;
BEGIN
  IF current_setting('server_version_num')::int < 180000 THEN
    RAISE EXCEPTION 'PostgreSQL 18 or newer is needed; this server is version %', current_setting('server_version');
  END IF;
  -- Two systems that start at once on one server take turns. Any role may take this lock; a role without administrative
  -- rights that holds it is reported, because waiting for it might never end.
  IF NOT pg_try_advisory_xact_lock(hashtext('chartroom'), hashtext('boundary')) THEN
    SELECT rolname INTO holder
      FROM pg_locks JOIN pg_stat_activity USING (pid) JOIN pg_roles ON pg_roles.oid = usesysid
     WHERE locktype = 'advisory' AND granted AND objsubid = 2 AND pg_locks.database = datid
       AND datname = current_database() AND NOT rolcreaterole AND NOT rolsuper
       AND classid = hashtext('chartroom')::oid AND objid = hashtext('boundary')::oid;
    IF FOUND THEN
      RAISE EXCEPTION 'the role % holds the lock of the boundary; end its session (pg_locks) and try again', holder;
    END IF;
    PERFORM set_config('lock_timeout', '60s', true);
    PERFORM pg_advisory_xact_lock(hashtext('chartroom'), hashtext('boundary'));
  END IF;

  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = owner_role) THEN
    EXECUTE format('CREATE ROLE %I NOLOGIN', owner_role);
  END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = migrate_role) THEN
    EXECUTE format('CREATE ROLE %I LOGIN PASSWORD %L', migrate_role, current_setting('chartroom.migrate_password'));
  END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = app_role) THEN
    EXECUTE format('CREATE ROLE %I LOGIN PASSWORD %L', app_role, current_setting('chartroom.app_password'));
  END IF;

  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = panel_role) THEN
    EXECUTE format('CREATE ROLE %I NOLOGIN', panel_role);
  END IF;

  -- The service becomes the panel role for callers who may see some patients only; it inherits none of its rights.
  EXECUTE format('GRANT %I TO %I WITH INHERIT FALSE, SET TRUE', panel_role, app_role);
  -- Migrations act as the owner by SET ROLE only, so that nothing gets another owner by accident.
  EXECUTE format('GRANT %I TO %I WITH INHERIT FALSE, SET TRUE', owner_role, migrate_role);
  -- An administrator without superuser rights may make a schema only for a role that it can act as.
  IF NOT pg_has_role(current_user, owner_role, 'SET') THEN
    EXECUTE format('GRANT %I TO %I WITH INHERIT FALSE, SET TRUE', owner_role, current_user);
  END IF;
  EXECUTE format('CREATE SCHEMA IF NOT EXISTS %I AUTHORIZATION %I', service, owner_role);
  -- Only the owner can grant on its schema, unless the administrator is a superuser.
  EXECUTE format('SET LOCAL ROLE %I', owner_role);
  EXECUTE format('GRANT USAGE ON SCHEMA %I TO %I, %I', service, app_role, panel_role);
  RESET ROLE;

  -- Only chartroom's roles connect to the database, and no runtime role creates even a temporary table.
  EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
  EXECUTE format('GRANT CONNECT ON DATABASE %I TO %I, %I', current_database(), migrate_role, app_role);
  REVOKE CREATE ON SCHEMA public FROM PUBLIC;

  -- No large objects: they are outside the schema, so a backup of the schema would not contain them.
  IF (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN
    FOR writes_large_objects IN
      SELECT oid FROM pg_proc WHERE pronamespace = 'pg_catalog'::regnamespace AND proname IN
        ('lo_creat', 'lo_create', 'lo_from_bytea', 'lo_import', 'lo_put', 'lo_truncate', 'lo_truncate64', 'lowrite')
    LOOP
      EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', writes_large_objects);
    END LOOP;
  ELSIF has_function_privilege(app_role, 'pg_catalog.lo_create(oid)', 'EXECUTE') THEN
    RAISE WARNING 'only a superuser may keep roles from making large objects; let one run boundary.sql once';
  END IF;

  -- docs/database.md has the arithmetic.
  EXECUTE format('ALTER ROLE %I CONNECTION LIMIT 60', app_role);
  EXECUTE format('ALTER ROLE %I CONNECTION LIMIT 5', migrate_role);

  -- A role may change its own settings, so all are reset first. The chassis does the same at each start of a service.
  FOREACH role_name IN ARRAY ARRAY[app_role, migrate_role] LOOP
    EXECUTE format('ALTER ROLE %I RESET ALL', role_name);
    EXECUTE format('ALTER ROLE %I IN DATABASE %I RESET ALL', role_name, current_database());
  END LOOP;
  EXECUTE format('ALTER ROLE %I SET statement_timeout = %L', app_role, '15s');
  EXECUTE format('ALTER ROLE %I SET lock_timeout = %L', app_role, '5s');
  EXECUTE format('ALTER ROLE %I SET idle_in_transaction_session_timeout = %L', app_role, '15s');
  EXECUTE format('ALTER ROLE %I SET lock_timeout = %L', migrate_role, '10s');
  EXECUTE format('ALTER ROLE %I SET idle_in_transaction_session_timeout = %L', migrate_role, '60s');
END
$boundary$;
