#!/bin/sh
# Stops before anything is made where the deployment could not work. Called by azd.
set -eu

stop() {
  echo "$1" >&2
  exit 1
}

: "${ALERTS_OPERATOR_KEY:=}"
[ "${FunctionsHost:-}" = Azure ] ||
  stop "The app would be built for the local host, which does not run in Azure. Run: export FunctionsHost=Azure"

# azd knows the vault as soon as it was made; from then on the keys lie there.
if [ -z "${ALERTS_VAULT:-}" ]; then
  [ -n "${ALERTS_IDENTITY_KEY:-}" ] ||
    stop 'The first deployment needs the key of all ids of people. Run: export ALERTS_IDENTITY_KEY="$(openssl rand -base64 32)"'
  [ "$(printf %s "$ALERTS_IDENTITY_KEY" | base64 -d 2>/dev/null | wc -c)" -eq 32 ] ||
    stop 'ALERTS_IDENTITY_KEY must be 32 bytes in base64. Run: export ALERTS_IDENTITY_KEY="$(openssl rand -base64 32)"'
  [ -n "$ALERTS_OPERATOR_KEY" ] ||
    stop "The first deployment needs the operator's key. Run: export ALERTS_OPERATOR_KEY=\"\$(openssl rand -base64 32)\""
fi
[ "${#ALERTS_OPERATOR_KEY}" -eq 0 ] || [ "${#ALERTS_OPERATOR_KEY}" -ge 32 ] ||
  stop "ALERTS_OPERATOR_KEY needs 32 characters or more. Run: export ALERTS_OPERATOR_KEY=\"\$(openssl rand -base64 32)\""
