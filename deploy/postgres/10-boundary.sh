#!/usr/bin/env bash
# First start of the database container: make each service's roles and schema, with the mounted passwords.
set -Eeuo pipefail
export PGUSER=$POSTGRES_USER PGDATABASE=$POSTGRES_DB
for service in records audit retrieval; do /chartroom/sql/draw-boundary "$service" /run/secrets; done
# chartroom's roles log in to its database only.
psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 --command 'REVOKE ALL ON DATABASE postgres, template1 FROM PUBLIC'
