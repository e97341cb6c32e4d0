#!/usr/bin/env bash
# First start of the database container: per service its roles, schema and grants (boundary.sql), and pgvector
# (extension.sql). Passwords are read from secret files by psql itself: never on a command line, in the environment or in
# a log.
set -Eeuo pipefail

sql=/chartroom/sql
secrets=/run/secrets

require() {
  if [ ! -s "$1" ]; then
    echo "The secret file $1 is missing or empty; make the keys and passwords first (deploy/env/compose.env.example)." >&2
    exit 1
  fi
}

query() { psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" "$@"; }

for service in records audit retrieval; do
  require "$secrets/${service}_migrate_database_password"
  require "$secrets/${service}_database_password"
  query --set service="$service" <<PSQL
\\set migrate_password \`cat $secrets/${service}_migrate_database_password\`
\\set app_password \`cat $secrets/${service}_database_password\`
SELECT set_config('chartroom.service', :'service', false),
       set_config('chartroom.migrate_password', :'migrate_password', false),
       set_config('chartroom.app_password', :'app_password', false) \\g /dev/null
\\i $sql/boundary.sql
PSQL
done
query --file "$sql/extension.sql"
# The server is chartroom's own: its roles log in to its database only.
query --command 'REVOKE ALL ON DATABASE postgres, template1 FROM PUBLIC'
