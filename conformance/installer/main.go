// Command conformance fills in what Go makes of the Installer documents of this folder, and writes down their types.
//
//	go run .            reads cases.json and writes the answers into it
//	go run . -check     only compares, and exits 1 when an answer differs from the recorded one
//	go run . -          reads cases from standard input, one JSON object a line, and answers each with a line
//	go run . -types     prints the types of the template data, see ../installer-types.json
package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"reflect"

	"github.com/replicatedhq/kurlkinds/client/kurlclientset/scheme"
	"github.com/replicatedhq/kurlkinds/pkg/apis/cluster/v1beta1"
	serializer "k8s.io/apimachinery/pkg/runtime/serializer/json"
	utilruntime "k8s.io/apimachinery/pkg/util/runtime"
	clientscheme "k8s.io/client-go/kubernetes/scheme"
)

// Case is one Installer document and what Kubernetes' machinery makes of it.
type Case struct {
	Name      string `json:"name"`
	Installer string `json:"installer"`
	// Error is the text of the error when the document does not decode.
	Error string `json:"error,omitempty"`
	// HostPreflights is the text of spec.kurl.hostPreflights once it went through its Go types and back to YAML:
	// what is rendered as a template.
	HostPreflights string `json:"hostPreflights,omitempty"`
}

func main() {
	utilruntime.Must(scheme.AddToScheme(clientscheme.Scheme))
	mode := ""
	if len(os.Args) > 1 {
		mode = os.Args[1]
	}
	switch mode {
	case "-types":
		exitOn(writeTypes(os.Stdout))
	case "-":
		exitOn(answerLines(os.Stdin, os.Stdout))
	default:
		exitOn(answerFile("cases.json", mode == "-check"))
	}
}

func answer(c Case) Case {
	answered := Case{Name: c.Name, Installer: c.Installer}
	object, _, err := clientscheme.Codecs.UniversalDeserializer().Decode([]byte(c.Installer), nil, nil)
	if err != nil {
		answered.Error = err.Error()
		return answered
	}
	installer, ok := object.(*v1beta1.Installer)
	if !ok || installer.Spec.Kurl == nil || installer.Spec.Kurl.HostPreflights == nil {
		return answered
	}
	var text bytes.Buffer
	yaml := serializer.NewYAMLSerializer(serializer.DefaultMetaFactory, clientscheme.Scheme, clientscheme.Scheme)
	if err := yaml.Encode(installer.Spec.Kurl.HostPreflights, &text); err != nil {
		answered.Error = err.Error()
		return answered
	}
	answered.HostPreflights = text.String()
	return answered
}

func answerFile(file string, check bool) error {
	content, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	var cases []Case
	if err := json.Unmarshal(content, &cases); err != nil {
		return err
	}
	differing := 0
	for i, c := range cases {
		answered := answer(c)
		if check && !reflect.DeepEqual(c, answered) {
			differing++
			fmt.Printf("%s\n  recorded %s%s\n  Go says  %s%s\n", c.Name, c.Error, c.HostPreflights, answered.Error, answered.HostPreflights)
		}
		cases[i] = answered
	}
	if check {
		fmt.Printf("%d cases, %d differ\n", len(cases), differing)
		if differing > 0 {
			os.Exit(1)
		}
		return nil
	}
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	text.WriteString("[\n")
	for i, c := range cases {
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

func answerLines(in io.Reader, out io.Writer) error {
	lines := bufio.NewScanner(in)
	lines.Buffer(nil, 16<<20)
	encoder := json.NewEncoder(out)
	encoder.SetEscapeHTML(false)
	for lines.Scan() {
		var c Case
		if err := json.Unmarshal(lines.Bytes(), &c); err != nil {
			return err
		}
		if err := encoder.Encode(answer(c)); err != nil {
			return err
		}
	}
	return lines.Err()
}

func exitOn(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
