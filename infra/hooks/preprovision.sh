#!/bin/sh
# Stops before anything is made where the deployment could not work. Called by azd.
set -eu

stop() {
  echo "$1" >&2
  exit 1
}

[ "${FunctionsHost:-}" = Azure ] ||
  stop "The app would be built for the local host, which does not run in Azure. Run: export FunctionsHost=Azure"

# azd knows the vault as soon as it was made; from then on the key lies there.
if [ -z "${ALERTS_VAULT:-}" ]; then
  [ -n "${ALERTS_IDENTITY_KEY:-}" ] ||
    stop 'The first deployment needs the key of all ids of people. Run: export ALERTS_IDENTITY_KEY="$(openssl rand -base64 32)"'
  [ "$(printf %s "$ALERTS_IDENTITY_KEY" | base64 -d 2>/dev/null | wc -c)" -eq 32 ] ||
    stop 'ALERTS_IDENTITY_KEY must be 32 bytes in base64. Run: export ALERTS_IDENTITY_KEY="$(openssl rand -base64 32)"'
fi
