/** Specs without mistakes, as people write them. Any error or warning of lint about them is false. */
export const sensibleSpecs: readonly { readonly name: string; readonly yaml: string; readonly context: string }[] = [
  {
    name: "kURL's builtin spec, on a node that joins",
    context: "{IsJoin: true, Installer: {spec: {kubernetes: {version: '1.30.2', masterAddress: '192.0.2.10:6443'}}}}",
    yaml: `apiVersion: troubleshoot.sh/v1beta2
kind: HostPreflight
metadata:
  name: kurl-builtin
spec:
  collectors:
    - cpu: {}
    - memory: {}
    - time: {}
    - tcpPortStatus:
        collectorName: "Kubernetes API TCP Port Status"
        port: 6443
        exclude: '{{kurl and .IsPrimary (not .IsUpgrade) | not }}'
    - tcpConnect:
        collectorName: "Kubernetes API TCP Connection Status"
        address: '{{kurl .Installer.Spec.Kubernetes.MasterAddress }}'
        exclude: '{{kurl and .Installer.Spec.Kubernetes.Version .Installer.Spec.Kubernetes.MasterAddress .IsJoin | not }}'
  analyzers:
    - cpu:
        checkName: "Number of CPUs"
        outcomes:
          - fail:
              when: "count < 2"
              message: At least 2 CPU cores are required
          - pass:
              message: This server has at least 4 CPU cores
    - tcpPortStatus:
        checkName: "Kubernetes API TCP Port Status"
        collectorName: "Kubernetes API TCP Port Status"
        exclude: '{{kurl and .IsPrimary (not .IsUpgrade) | not }}'
        outcomes:
          - fail:
              when: "connection-refused"
              message: refused
    - tcpConnect:
        checkName: "Kubernetes API TCP Connection Status"
        collectorName: "Kubernetes API TCP Connection Status"
        exclude: '{{kurl and .Installer.Spec.Kubernetes.Version .Installer.Spec.Kubernetes.MasterAddress .IsJoin | not }}'
        outcomes:
          - fail:
              when: "connection-refused"
              message: refused {{kurl .Installer.Spec.Kubernetes.MasterAddress }}
          - fail:
              when: "connection-timeout"
              message: timeout
          - fail:
              when: "error"
              message: err
          - pass:
              when: "connected"
              message: ok
`,
  },
  {
    name: "a loop over the hosts to join, as in kURL's add-ons",
    context: "{IsJoin: true, PrimaryHosts: [192.0.2.1, 192.0.2.2]}",
    yaml: `apiVersion: troubleshoot.sh/v1beta2
kind: HostPreflight
metadata:
  name: kurl-weave
spec:
  collectors:
    {{kurl- range .RemoteHosts }}
    - tcpConnect:
        collectorName: 'Weave Net Connection {{kurl . }}'
        address: '{{kurl . }}:6783'
        timeout: 5s
        exclude: '{{kurl $.IsUpgrade }}'
    {{kurl- end }}
  analyzers:
    {{kurl- range .RemoteHosts }}
    - tcpConnect:
        checkName: 'Weave Net Connection {{kurl . }}'
        collectorName: 'Weave Net Connection {{kurl . }}'
        exclude: '{{kurl $.IsUpgrade }}'
        outcomes:
          - warn:
              when: connection-refused
              message: refused
          - warn:
              when: connection-timeout
              message: timeout
          - warn:
              when: error
              message: error
          - pass:
              when: connected
              message: ok
    {{kurl- end }}
`,
  },
  {
    name: "an application's dependencies, and a target that must not be reachable",
    context: "{}",
    yaml: `apiVersion: troubleshoot.sh/v1beta2
kind: HostPreflight
metadata:
  name: app-dependencies
  annotations: {owner: team}
  labels: {a: b}
spec:
  collectors:
    - tcpConnect:
        collectorName: postgres
        address: db.staging.example.com:5432
        timeout: 5s
    - tcpConnect:
        collectorName: redis
        address: redis.staging.example.com:6379
    - tcpConnect:
        collectorName: "no-internet"
        address: 192.0.2.1:80
        timeout: 2s
  analyzers:
    - tcpConnect:
        checkName: PostgreSQL reachable
        collectorName: postgres
        outcomes:
          - pass:
              when: connected
              message: ok
          - fail:
              message: "no"
    - tcpConnect:
        checkName: Redis reachable
        collectorName: redis
        outcomes:
          - pass: {when: connected, message: ok}
          - warn: {when: connection-refused, message: restarting}
          - fail: {message: "no"}
    - tcpConnect:
        checkName: Egress is closed
        collectorName: "no-internet"
        outcomes:
          - fail: {when: connected, message: open}
          - pass: {message: closed}
`,
  },
  {
    name: "a collector and a check without names",
    context: "{}",
    yaml: `apiVersion: troubleshoot.sh/v1beta2
kind: HostPreflight
metadata:
  name: minimal
spec:
  collectors:
    - tcpConnect:
        address: registry.example.com:443
  analyzers:
    - tcpConnect:
        outcomes:
          - fail:
              when: "connection-refused"
              message: refused
          - fail:
              when: "connection-timeout"
              message: t
          - fail:
              when: "error"
              message: e
          - pass:
              when: "connected"
              message: ok
`,
  },
  {
    name: "an Installer with checks",
    context: "{}",
    yaml: `apiVersion: cluster.kurl.sh/v1beta1
kind: Installer
metadata:
  name: my-installer
spec:
  kubernetes:
    version: "1.30.2"
    masterAddress: 192.0.2.10:6443
  kurl:
    hostPreflights:
      apiVersion: troubleshoot.sh/v1beta2
      kind: HostPreflight
      spec:
        collectors:
          - tcpConnect:
              collectorName: mirror
              address: mirror.example.com:443
        analyzers:
          - tcpConnect:
              checkName: Mirror
              collectorName: mirror
              outcomes:
                - pass: {when: connected, message: ok}
                - fail: {message: "no"}
`,
  },
  {
    name: "documents of several kinds in one file, services as ports, anchors",
    context: "{}",
    yaml: `---
apiVersion: v1
kind: ConfigMap
metadata: {name: x}
---
apiVersion: troubleshoot.sh/v1beta2
kind: HostPreflight
metadata: {name: m1}
spec:
  collectors:
    - tcpConnect: {collectorName: "ldap", address: "ldap.example.com:ldaps"}
  analyzers:
    - tcpConnect:
        checkName: LDAP
        collectorName: ldap
        outcomes:
        - pass:
            when: connected
            message: ok
            uri: https://example.com/x
        - fail:
            message: "no"
...
---
apiVersion: troubleshoot.sh/v1beta2
kind: HostPreflight
metadata: {name: m2}
spec:
  collectors: &c
    - tcpConnect: {collectorName: smtp, address: "[2001:db8::25]:25", timeout: 30s}
  analyzers:
    - tcpConnect:
        checkName: SMTP
        collectorName: smtp
        outcomes: &std
        - pass: {when: connected}
        - warn: {}
`,
  },
  {
    name: "two checks of one collector, each for another kind of node",
    context: "{}",
    yaml: `apiVersion: troubleshoot.sh/v1beta2
kind: HostPreflight
metadata: {name: two}
spec:
  collectors:
    - tcpConnect: {collectorName: lb, address: "lb.example.com:443"}
  analyzers:
    - tcpConnect:
        checkName: LB primary
        collectorName: lb
        exclude: '{{kurl not .IsPrimary }}'
        outcomes:
        - fail: {when: connection-refused, message: x}
        - fail: {when: connection-timeout, message: x}
        - fail: {when: error, message: x}
        - pass: {}
    - tcpConnect:
        checkName: LB secondary
        collectorName: lb
        exclude: '{{kurl .IsPrimary }}'
        outcomes:
        - warn: {when: connection-timeout, message: x}
        - warn: {when: error, message: x}
        - pass: {when: connected}
        - pass: {when: connection-refused}
`,
  },
  {
    name: "docStrings, strict and annotations of v1beta3",
    context: "{}",
    yaml: `apiVersion: troubleshoot.sh/v1beta3
kind: HostPreflight
metadata: {name: three}
spec:
  collectors:
    - docString: |
        Title: DB
        Requirement: reachable
      tcpConnect: {collectorName: db, address: "db.example.com:5432"}
  analyzers:
    - docString: |
        Title: DB
      tcpConnect:
        checkName: DB
        collectorName: db
        strict: true
        annotations: {sev: high}
        outcomes:
        - pass: {when: connected, message: x}
        - fail: {message: x}
`,
  },
  {
    name: "the old API group, with collectors of every other type",
    context: "{}",
    yaml: `apiVersion: troubleshoot.replicated.com/v1beta1
kind: HostPreflight
metadata: {name: o}
spec:
  remoteCollectors: []
  collectors:
    - tcpConnect: {collectorName: "db", address: "localhost:5432", exclude: false}
    - tcpLoadBalancer: {collectorName: LB, port: 6443, address: 192.0.2.1, timeout: 3m}
    - httpLoadBalancer: {collectorName: LB, port: 6443, address: 192.0.2.1, timeout: 3m, path: /healthz}
    - http: {collectorName: reg, get: {url: "https://example.com"}}
    - kubernetes: {}
    - blockDevices: {}
    - ipv4Interfaces: {}
    - subnetAvailable: {CIDRRangeAlloc: 10.0.0.0/8, desiredCIDR: 22}
    - udpPortStatus: {port: 8472}
    - run: {collectorName: ping, command: ping}
    - copy: {path: /etc/hosts}
    - cgroups: {}
    - dns: {hostnames: [example.com]}
    - networkNamespaceConnectivity: {collectorName: c, fromCIDR: 10.32.0.0/20, toCIDR: 10.0.0.0/20, port: 1234, timeout: 5s}
    - kernelConfigs: {}
    - kernelModules: {}
    - journald: {collectorName: k, system: true}
    - certificatesCollection: {paths: [/etc/ssl]}
    - hostServices: {}
    - hostOS: {}
    - sysctl: {}
    - systemPackages: {ubuntu: [nmap]}
    - filesystemPerformance: {timeout: 2m}
    - diskUsage: {path: /var/lib}
    - certificate: {certificatePath: /x, keyPath: /y}
  analyzers:
    - tcpConnect:
        checkName: "DB"
        collectorName: "db"
        outcomes:
        - pass: {when: "connected", message: x}
        - fail: {when: "connection-refused", message: x}
        - fail: {when: "connection-timeout", message: x}
        - fail: {when: "error", message: x}
`,
  },
  {
    name: "a loop over a mapping of endpoints, with quotes printed by the template",
    context: "{Values: {timeout: '', endpoints: {db: 'db.example.com:5432', cache: 'cache.example.com:6379'}}}",
    yaml: `apiVersion: troubleshoot.sh/v1beta2
kind: HostPreflight
metadata:
  name: regs
spec:
  collectors:
{{kurl range $name, $addr := .Values.endpoints }}
    - tcpConnect:
        collectorName: {{kurl $name | toJson }}
        address: {{kurl $addr | toJson }}
        timeout: {{kurl default "3s" $.Values.timeout | quote }}
{{kurl end }}
  analyzers:
{{kurl range $name, $addr := .Values.endpoints }}
    - tcpConnect:
        checkName: {{kurl printf "%s reachable" $name | quote }}
        collectorName: {{kurl $name | toJson }}
        outcomes:
          - pass: {when: connected, message: "ok"}
          - fail: {message: "no"}
{{kurl end }}
`,
  },
];
