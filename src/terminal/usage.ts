export const usage = `tcp-connect-preflight: run the tcpConnect checks of HostPreflight specs from this machine

Usage
  tcp-connect-preflight run SPEC...        run the checks of the specs; - is standard input
  tcp-connect-preflight run --address db.example.com:5432 --address cache=cache.example.com:6379
  tcp-connect-preflight lint SPEC...       report problems of the specs without dialing
  tcp-connect-preflight render SPEC...     print the specs with their templates rendered
  tcp-connect-preflight demo               try it on two ports of this machine

What to check
  SPEC...                  HostPreflight or Installer files, or globs
  --address HOST:PORT      a check without a spec; NAME=HOST:PORT names it; may be repeated
  --installer FILE         a kURL Installer: .Installer of the templates
  --context YAML           more template data, such as "IsJoin: true"
  --context-file FILE      the same, from a file; may be repeated
  --join-checks            add the checks that kURL itself adds on a join

How
  --timeout DURATION       for checks without a timeout of their own (default 10s)
  --retries N              extra attempts for a check that is not connected (default 0)
  --retry-delay DURATION   pause before the first extra attempt, then doubled (default 1s)
  --wait DURATION          how long to keep trying, instead of --retries
  --max-duration DURATION  limit of the whole run; a check that it cuts off fails
  --concurrency N          checks at the same time (default auto: all of them)
  --resolver WHO           auto, go or system (default auto: go on Linux)
  --ip-family FAMILY       auto, 4 or 6 (default auto)
  --allow PATTERN          dial only this: host, *.host, IP or CIDR, with :port or :from-to; may be repeated
  --deny PATTERN           never dial this; wins over --allow; may be repeated
  --fail-on LEVEL          fail, warn, new or never (default fail)
  --baseline FILE          JSON report of an earlier run, to show what is new
  --name NAME              name of this run in the report
  --report FORMAT=FILE     write a report; may be repeated
  --format FORMAT          format of standard output (default table): table, yaml, or a format of --report:
                           json, junit, tap, prometheus, markdown, html, troubleshoot-json, troubleshoot-yaml
  --no-color               no colours; NO_COLOR does the same

For lint
  --lint-context NAME=FILE also lint with this context on top of the common one; may be repeated
  --format FORMAT          text, json or sarif (default text); --report takes json and sarif

Exit codes
  0 passed   1 unexpected error   2 spec, input or usage is wrong   3 a check failed   4 a check warned, none failed
`;
