#!/bin/sh
# Waits until the new code answers, and notes that events can be sent to it. Called by azd.
set -eu

try=1
echo "Waiting for ${ALERTS_APP_URL}api/health…"
until curl --fail --silent --show-error --max-time 20 --output /dev/null "${ALERTS_APP_URL}api/health"; do
  if [ "$try" -eq 60 ]; then
    echo "The app did not answer. Its code is there, but its inbox is not connected. See docs/deploy.md, \"When it does not run\"," >&2
    echo "then run: azd deploy && azd provision" >&2
    exit 1
  fi
  echo "  not yet (try $try of 60)"
  try=$((try + 1))
  sleep 5
done
azd env set ALERTS_APP_DEPLOYED true
