#!/bin/sh
# ci/buildkite-reach.sh. The package that `npm pack` made is kept beside it as ci/tcp-connect-preflight.tgz.
preflight=${PREFLIGHT:-npx --yes ./ci/tcp-connect-preflight.tgz}
# A warning does not fail the step.
export TCP_PREFLIGHT_FAIL_ON=fail

rm -rf report.md
# shellcheck disable=SC2086 # a command and its arguments
$preflight run specs/*.y*ml --report markdown=report.md
status=$?
style=success
[ "$status" -eq 0 ] || style=error
# There is no report where a spec or an input was wrong.
[ ! -f report.md ] || buildkite-agent annotate --style "$style" --context preflight < report.md
exit "$status"
