#!/usr/bin/env bash
# Runs every test project, one after the other, and ends with what really ran. Called by: ./alerts test
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

log=$(mktemp)
trap 'rm -f "$log"' EXIT
export NO_COLOR=1

dotnet test --solution Alerts.sln --configuration Release --no-build --no-progress --no-ansi --max-parallel-test-modules 1 "$@" 2>&1 | tee "$log"
code=${PIPESTATUS[0]}

# The closing summary: "  succeeded: 12".
count() { awk -v name="$1:" '$1 == name && NF == 2 { sum = $2 } END { print sum + 0 }' "$log"; }
passed=$(count succeeded)
failed=$(count failed)

echo
echo "skipped: $(count skipped)"
awk '/^skipped / { show = 1; print "  " $0; next } show && /^  / && !/^  from / { print "  " $0; next } { show = 0 }' "$log"
# A project that ends without a word of its tests has failed as well.
if [ "$code" -ne 0 ] && [ "$failed" -eq 0 ]; then
  echo "The test run ended with exit code $code although no test failed; see above."
  failed=1
fi
echo "$passed passed, $failed failed"
[ "$code" -eq 0 ] && [ "$passed" -gt 0 ]
