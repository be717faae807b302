// Command preflight answers what the released preflight, and kURL's decoder, make of specs.
//
//	go run ./preflight    reads preflight/cases.json and writes the answers into it
//	go run ./preflight -  answers lines of standard input, each a spec as a JSON string; an empty line asks for what is answered so far
//
// Specs are loaded and analyzed by troubleshoot's own packages. Nothing is dialed: the
// status of a collector follows from its address.
package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"hash/fnv"
	"io"
	"os"
	"path/filepath"
	"strings"
	"time"

	analyze "github.com/replicatedhq/troubleshoot/pkg/analyze"
	"github.com/replicatedhq/troubleshoot/pkg/apis/troubleshoot/v1beta2"
	"github.com/replicatedhq/troubleshoot/pkg/client/troubleshootclientset/scheme"
	"github.com/replicatedhq/troubleshoot/pkg/collect"
	"github.com/replicatedhq/troubleshoot/pkg/constants"
	"github.com/replicatedhq/troubleshoot/pkg/loader"
	"k8s.io/klog/v2"
)

type answer struct {
	// Refused is why a document of the spec does not decode; preflight skips it silently.
	Refused string `json:"refused,omitempty"`
	// Panic is what preflight dies of.
	Panic string `json:"panic,omitempty"`
	// HostPreflights counts the documents that decode.
	HostPreflights int         `json:"hostPreflights"`
	Collectors     []collector `json:"collectors"`
	Results        []result    `json:"results"`
	// KurlRefused is why the whole text does not decode as one document, as kURL reads it.
	KurlRefused string `json:"kurlRefused,omitempty"`
}

// A collector of the type tcpConnect, in the order in which they run.
type collector struct {
	Name     string `json:"name"`
	Address  string `json:"address"`
	Timeout  string `json:"timeout,omitempty"`
	Excluded bool   `json:"excluded,omitempty"`
}

type result struct {
	Title   string `json:"title"`
	Status  string `json:"status"`
	Message string `json:"message"`
	URI     string `json:"uri,omitempty"`
}

func main() {
	flags := flag.NewFlagSet("klog", flag.ExitOnError)
	klog.InitFlags(flags)
	for name, value := range map[string]string{"logtostderr": "false", "stderrthreshold": "FATAL"} {
		exitOn(flags.Set(name, value))
	}
	klog.SetOutput(io.Discard)
	folder, err := os.MkdirTemp(memory(), "preflight-")
	exitOn(err)
	defer os.RemoveAll(folder)
	if len(os.Args) > 1 && os.Args[1] == "-" {
		exitOn(answerLines(os.Stdin, os.Stdout, folder))
		return
	}
	exitOn(answerFile("preflight/cases.json", folder))
}

type testCase struct {
	Name   string `json:"name"`
	Spec   string `json:"spec"`
	Answer answer `json:"answer"`
}

func answerFile(file, folder string) error {
	content, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	var cases []testCase
	if err := json.Unmarshal(content, &cases); err != nil {
		return err
	}
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	text.WriteString("[\n")
	for i, c := range cases {
		if c.Answer, err = run(c.Spec, folder); err != nil {
			return err
		}
		if err := encoder.Encode(c); err != nil {
			return err
		}
		if i < len(cases)-1 {
			text.Truncate(text.Len() - 1)
			text.WriteString(",\n")
		}
	}
	text.WriteString("]\n")
	return os.WriteFile(file, text.Bytes(), 0o644)
}

// memory is a folder that no disk has to write, where there is one.
func memory() string {
	if info, err := os.Stat("/dev/shm"); err == nil && info.IsDir() {
		return "/dev/shm"
	}
	return ""
}

func answerLines(in io.Reader, out io.Writer, folder string) error {
	lines := bufio.NewScanner(in)
	lines.Buffer(nil, 64<<20)
	buffered := bufio.NewWriter(out)
	encoder := json.NewEncoder(buffered)
	encoder.SetEscapeHTML(false)
	for lines.Scan() {
		if len(lines.Bytes()) == 0 {
			if err := buffered.Flush(); err != nil {
				return err
			}
			continue
		}
		var spec string
		if err := json.Unmarshal(lines.Bytes(), &spec); err != nil {
			return err
		}
		answered, err := run(spec, folder)
		if err != nil {
			return err
		}
		if err := encoder.Encode(answered); err != nil {
			return err
		}
	}
	if err := lines.Err(); err != nil {
		return err
	}
	return buffered.Flush()
}

func run(spec, folder string) (answered answer, err error) {
	answered = answer{Collectors: []collector{}, Results: []result{}}
	answered.KurlRefused = kurlRefuses(spec)
	if _, err := loader.LoadSpecs(context.Background(), loader.LoadOptions{RawSpec: spec, Strict: true}); err != nil {
		answered.Refused = reason(err)
	}
	defer func() {
		if fault := recover(); fault != nil {
			answered.Panic = fmt.Sprint(fault)
		}
	}()
	kinds, err := loader.LoadSpecs(context.Background(), loader.LoadOptions{RawSpec: spec})
	if err != nil {
		// preflight ends with it, whether strict or not.
		answered.Refused = reason(err)
		return answered, nil
	}
	answered.HostPreflights = len(kinds.HostPreflightsV1Beta2)
	collectors, analyzers := concatenated(kinds)
	bundle, err := os.MkdirTemp(folder, "bundle-")
	if err != nil {
		return answered, err
	}
	defer os.RemoveAll(bundle)
	if err := os.WriteFile(filepath.Join(bundle, constants.VERSION_FILENAME), nil, 0o600); err != nil {
		return answered, err
	}
	for _, each := range collectors {
		host, ok := collect.GetHostCollector(each, bundle)
		if _, isTCPConnect := host.(*collect.CollectHostTCPConnect); !ok || !isTCPConnect {
			continue
		}
		excluded, _ := host.IsExcluded()
		answered.Collectors = append(answered.Collectors, described(each.TCPConnect, excluded))
		if !excluded {
			save(each.TCPConnect, bundle)
		}
	}
	results, err := analyze.AnalyzeLocal(context.Background(), bundle, nil, ofTCPConnect(analyzers))
	if err != nil {
		return answered, err
	}
	for _, each := range results {
		answered.Results = append(answered.Results, result{each.Title, statusOf(each), each.Message, each.URI})
	}
	return answered, nil
}

// reason leaves out the document, which the loader's errors quote.
func reason(err error) string {
	text := err.Error()
	if at := strings.LastIndex(text, "': "); at >= 0 {
		return text[at+len("': "):]
	}
	return text
}

// kurlRefuses decodes the whole text as one document.
func kurlRefuses(spec string) string {
	object, _, err := scheme.Codecs.UniversalDeserializer().Decode([]byte(spec), nil, nil)
	if err != nil {
		text, _, _ := strings.Cut(err.Error(), " is missing in '")
		return text
	}
	if _, ok := object.(*v1beta2.HostPreflight); !ok {
		return fmt.Sprintf("%T is not a HostPreflight", object)
	}
	return ""
}

// concatenated has what the documents have, in their order, as pkg/preflight/concat.go.
func concatenated(kinds *loader.TroubleshootKinds) (collectors []*v1beta2.HostCollect, analyzers []*v1beta2.HostAnalyze) {
	for _, each := range kinds.HostPreflightsV1Beta2 {
		collectors = append(collectors, each.Spec.Collectors...)
		analyzers = append(analyzers, each.Spec.Analyzers...)
	}
	return collectors, analyzers
}

// ofTCPConnect leaves out the analyzers of other types, which read what is not collected here.
func ofTCPConnect(analyzers []*v1beta2.HostAnalyze) (kept []*v1beta2.HostAnalyze) {
	for _, each := range analyzers {
		host, ok := analyze.GetHostAnalyzer(each)
		if _, isTCPConnect := host.(*analyze.AnalyzeHostTCPConnect); !ok || isTCPConnect {
			kept = append(kept, each)
		}
	}
	return kept
}

func described(tcp *v1beta2.TCPConnect, excluded bool) collector {
	return collector{Name: nameOf(tcp), Address: tcp.Address, Timeout: tcp.Timeout, Excluded: excluded}
}

func nameOf(tcp *v1beta2.TCPConnect) string {
	if tcp.CollectorName == "" {
		return "connect"
	}
	return tcp.CollectorName
}

// save writes what the collector would have found, where it writes it: pkg/collect/host_tcp_connect.go.
func save(tcp *v1beta2.TCPConnect, bundle string) {
	status := statusAt(tcp.Address)
	if tcp.Timeout != "" {
		timeout, err := time.ParseDuration(tcp.Timeout)
		if err != nil {
			return
		}
		if timeout != 0 && timeout < time.Millisecond {
			status = collect.NetworkStatusConnectionTimeout
		}
	}
	found, err := json.Marshal(collect.NetworkStatusResult{Status: status})
	if err != nil {
		return
	}
	name := filepath.Join("host-collectors/connect", nameOf(tcp)+".json")
	if !filepath.IsLocal(name) {
		// It would leave the bundle, and the machine's own files are none of ours.
		return
	}
	_ = collect.NewResult().SaveResult(bundle, name, strings.NewReader(string(found)))
}

// statusAt is the same for the same address, here and in the program that asks.
func statusAt(address string) collect.NetworkStatus {
	hash := fnv.New32a()
	hash.Write([]byte(address))
	return []collect.NetworkStatus{
		collect.NetworkStatusConnected,
		collect.NetworkStatusConnectionRefused,
		collect.NetworkStatusConnectionTimeout,
		collect.NetworkStatusErrorOther,
	}[hash.Sum32()%4]
}

func statusOf(result *analyze.AnalyzeResult) string {
	switch {
	case result.IsFail:
		return "fail"
	case result.IsWarn:
		return "warn"
	case result.IsPass:
		return "pass"
	}
	return "none"
}

func exitOn(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
