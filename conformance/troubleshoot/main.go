// Command troubleshoot writes down what troubleshoot's `preflight --format json` and `--format yaml` print for the
// results of cases.json:
//
//	go run . > expected.json
//
// The struct and the two encoders are those of troubleshoot's pkg/preflight/text_results.go.
package main

import (
	"encoding/json"
	"fmt"
	"os"

	"gopkg.in/yaml.v2"
)

type result struct {
	Title   string `json:"title" yaml:"title"`
	Message string `json:"message" yaml:"message"`
	URI     string `json:"uri,omitempty" yaml:"uri,omitempty"`
}

type output struct {
	Pass []result `json:"pass,omitempty" yaml:"pass,omitempty"`
	Warn []result `json:"warn,omitempty" yaml:"warn,omitempty"`
	Fail []result `json:"fail,omitempty" yaml:"fail,omitempty"`
}

type expected struct {
	JSON string `json:"json"`
	YAML string `json:"yaml"`
}

func main() {
	text, err := os.ReadFile("cases.json")
	exitOn(err)
	var cases []output
	exitOn(json.Unmarshal(text, &cases))
	answers := make([]expected, len(cases))
	for i, one := range cases {
		asJSON, err := json.MarshalIndent(one, "", "  ")
		exitOn(err)
		asYAML, err := yaml.Marshal(one)
		exitOn(err)
		answers[i] = expected{JSON: fmt.Sprintf("%s\n", asJSON), YAML: fmt.Sprintf("%s\n", asYAML)}
	}
	encoder := json.NewEncoder(os.Stdout)
	encoder.SetIndent("", " ")
	exitOn(encoder.Encode(answers))
}

func exitOn(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
