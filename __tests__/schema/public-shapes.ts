/**
 * HostPreflights with the structure of troubleshoot's examples, its documentation and kURL's add-ons, and our own
 * wording.
 *
 * Ref: https://github.com/replicatedhq/troubleshoot/tree/main/examples/preflight/host,
 * https://github.com/replicatedhq/kURL/tree/main/addons
 */
export const publicShapes: readonly { readonly name: string; readonly yaml: string }[] = [
  {
    name: "one connection with an outcome for each status, as in troubleshoot's example",
    yaml: `apiVersion: troubleshoot.sh/v1beta2
kind: HostPreflight
metadata:
  name: connect
spec:
  collectors:
    - tcpConnect:
        collectorName: node one
        address: 192.0.2.2:6783
  analyzers:
    - tcpConnect:
        collectorName: node one
        outcomes:
          - fail: {when: "connection-refused", message: Node one refused}
          - fail: {when: "connection-timeout", message: Node one did not answer}
          - fail: {when: "error", message: Node one cannot be reached}
          - pass: {when: "connected", message: Node one answers}
`,
  },
  {
    name: "a spec with collectors and analyzers of every type, as in troubleshoot's sample",
    yaml: `apiVersion: troubleshoot.sh/v1beta2
kind: HostPreflight
metadata:
  name: sample
  labels: {team: platform}
spec:
  collectors:
    - blockDevices: {}
    - certificate:
        certificatePath: /etc/ssl/example.crt
        keyPath: /etc/ssl/example.key
    - diskUsage:
        collectorName: kubelet
        path: /var/lib/kubelet
    - http:
        collectorName: registry
        get: {url: https://registry.example.com}
    - tcpConnect:
        collectorName: peer
        address: 192.0.2.2:6783
        timeout: 2s
    - tcpLoadBalancer:
        collectorName: front
        address: 192.0.2.20:6443
        port: 6443
        timeout: 5000ms
    - tcpPortStatus: {collectorName: api, port: 6443}
    - run:
        collectorName: ping
        command: ping
        args: ["-w", "5", "example.com"]
  analyzers:
    - cpu:
        outcomes:
          - fail: {when: "< 4", message: Four cores are needed}
          - pass: {message: Enough cores}
    - tcpConnect:
        collectorName: peer
        outcomes:
          - warn: {when: "connection-refused", message: The peer refused}
          - pass: {when: "connected", message: The peer answers}
    - textAnalyze:
        checkName: ping
        fileName: host-collectors/run-host/ping.txt
        regexGroups: '(?P<Loss>\\d+)% packet loss'
        outcomes:
          - pass: {when: "Loss < 5", message: Packets arrive}
`,
  },
  {
    name: "excludes with templates, as in kURL's documentation",
    yaml: `apiVersion: troubleshoot.sh/v1beta2
kind: HostPreflight
metadata:
  name: kurl
spec:
  collectors:
    - tcpConnect:
        collectorName: "API"
        address: '{{kurl .Installer.Spec.Kubernetes.MasterAddress }}'
        exclude: '{{kurl and .Installer.Spec.Kubernetes.Version .IsJoin | not }}'
  analyzers:
    - tcpConnect:
        checkName: "API"
        collectorName: "API"
        exclude: '{{kurl and .Installer.Spec.Kubernetes.Version .IsJoin | not }}'
        outcomes:
          - fail:
              when: "connection-refused"
              message: The API at {{kurl .Installer.Spec.Kubernetes.MasterAddress }} refused
          - pass:
              when: "connected"
              message: The API at {{kurl .Installer.Spec.Kubernetes.MasterAddress }} answers
`,
  },
  {
    name: "collectors on remote nodes, as in troubleshoot's remote examples",
    yaml: `apiVersion: troubleshoot.sh/v1beta2
kind: HostPreflight
metadata:
  name: remote
spec:
  uri: https://example.com/newer.yaml
  remoteCollectors:
    - tcpConnect: {collectorName: peer, address: 192.0.2.2:6783}
  analyzers:
    - tcpConnect:
        collectorName: peer
        outcomes:
          - pass: {when: "connected", message: The peer answers}
`,
  },
  {
    name: "a v1beta3 spec with a docString for each analyzer",
    yaml: `apiVersion: troubleshoot.sh/v1beta3
kind: HostPreflight
metadata:
  name: documented
spec:
  collectors:
    - tcpConnect: {collectorName: db, address: "db.example.com:5432"}
  analyzers:
    - docString: |
        Title: Database
        The database must answer.
      tcpConnect:
        checkName: Database
        collectorName: db
        strict: true
        annotations: {severity: high}
        outcomes:
          - pass: {when: connected, message: ok, uri: "https://example.com/ok"}
          - fail: {message: no}
`,
  },
  {
    name: "several documents, some of them not HostPreflights",
    yaml: `apiVersion: cluster.kurl.sh/v1beta1
kind: Installer
metadata: {name: latest}
spec: {kubernetes: {version: 1.30.x}}
---
apiVersion: troubleshoot.sh/v1beta2
kind: SupportBundle
spec: {hostCollectors: [{tcpConnect: {addres: x}}]}
---
apiVersion: troubleshoot.sh/v1beta2
kind: HostPreflight
spec:
  collectors:
    - tcpConnect: {address: "{{kurl index .RemoteHosts 0 }}:6783"}
  analyzers: []
`,
  },
];
