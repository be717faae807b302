// Answers what preflight makes of v1beta3 specs with values. Reads cases from standard input, one a line, and prints them with
// the answers.
//
//	go run . < cases.jsonl        `output`, or `error`: the rendering; the same for calls.jsonl
//	go run . -runs < runs.jsonl   `run`: what `preflight --dry-run` prints and how it exits
//	go run . -                    as the first, and an empty line asks for what is answered so far
package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/replicatedhq/troubleshoot/pkg/preflight"
	"github.com/replicatedhq/troubleshoot/pkg/types"
	"github.com/spf13/pflag"
	"github.com/spf13/viper"
	"helm.sh/helm/v3/pkg/chartutil"
	"helm.sh/helm/v3/pkg/strvals"
	"sigs.k8s.io/yaml"
)

type testCase struct {
	Name        string   `json:"name,omitempty"`
	Template    string   `json:"template"`
	ValuesFiles []string `json:"valuesFiles,omitempty"`
	Set         []string `json:"set,omitempty"`
	Output      *string  `json:"output,omitempty"`
	Error       string   `json:"error,omitempty"`
	Run         *runOf   `json:"run,omitempty"`
}

// What `preflight --dry-run` leaves.
type runOf struct {
	Exit int `json:"exit"`
	// The specs that it would run, as JSON.
	Documents []json.RawMessage `json:"documents,omitempty"`
	// Why there is none, without "Warning: ".
	Warning string `json:"warning,omitempty"`
	Error   string `json:"error,omitempty"`
}

// As in pkg/preflight/run.go, whose function for it is not exported.
func render(c testCase) (string, error) {
	values := map[string]interface{}{}
	for i, file := range c.ValuesFiles {
		var parsed map[string]interface{}
		if err := yaml.Unmarshal([]byte(file), &parsed); err != nil {
			return "", fmt.Errorf("failed to parse values file values%d.yaml: %w", i, err)
		}
		values = preflight.MergeMaps(values, parsed)
	}
	for _, set := range c.Set {
		if err := strvals.ParseInto(set, values); err != nil {
			return "", fmt.Errorf("failed to parse --set value: %s: %w", set, err)
		}
	}
	preflight.SeedDefaultBooleans(c.Template, values)
	preflight.SeedParentMapsForValueRefs(c.Template, values)
	return preflight.RenderWithHelmTemplate(c.Template, values)
}

// The program itself, from its flags on. Files are in the working directory.
func run(c testCase) (*runOf, error) {
	flags := pflag.NewFlagSet("preflight", pflag.ContinueOnError)
	flags.StringSlice("values", nil, "")
	flags.StringSlice("set", nil, "")
	var args []string
	for i, file := range c.ValuesFiles {
		name := fmt.Sprintf("values%d.yaml", i)
		if err := os.WriteFile(name, []byte(file), 0o600); err != nil {
			return nil, err
		}
		args = append(args, "--values="+name)
	}
	for _, set := range c.Set {
		args = append(args, "--set="+set)
	}
	if err := os.WriteFile("spec.yaml", []byte(c.Template), 0o600); err != nil {
		return nil, err
	}
	if err := flags.Parse(args); err != nil {
		return &runOf{Exit: 1, Error: err.Error()}, nil
	}
	viper.Reset()
	viper.Set("dry-run", true)
	viper.Set("no-uri", true)
	if err := viper.BindPFlags(flags); err != nil {
		return nil, err
	}
	printed, failure, err := captured(func() error {
		return preflight.RunPreflights(false, "", "human", []string{"spec.yaml"})
	})
	if err != nil {
		return nil, err
	}
	answer := &runOf{}
	if failure != nil {
		answer.Exit, answer.Error = 1, failure.Error()
		var exit types.ExitError
		if errors.As(failure, &exit) {
			answer.Exit = exit.ExitStatus()
		}
	}
	if warning, found := strings.CutPrefix(printed, "Warning: "); found {
		answer.Warning = strings.TrimSpace(warning)
		return answer, nil
	}
	if printed == "" {
		return answer, nil
	}
	for _, document := range strings.Split(printed, "\n---\n") {
		decoded, err := yaml.YAMLToJSON([]byte(document))
		if err != nil {
			return nil, err
		}
		answer.Documents = append(answer.Documents, decoded)
	}
	return answer, nil
}

// captured returns what a function writes to standard output, and its error.
func captured(call func() error) (string, error, error) {
	file, err := os.CreateTemp("", "stdout-")
	if err != nil {
		return "", nil, err
	}
	defer os.Remove(file.Name())
	defer file.Close()
	stdout := os.Stdout
	os.Stdout = file
	failure := call()
	os.Stdout = stdout
	content, err := os.ReadFile(file.Name())
	return string(content), failure, err
}

func main() {
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	encoder := json.NewEncoder(out)
	encoder.SetEscapeHTML(false)
	mode := ""
	if len(os.Args) > 1 {
		mode = os.Args[1]
	}
	if mode == "-api-versions" {
		exitOn(encoder.Encode(chartutil.DefaultCapabilities.APIVersions))
		return
	}
	if mode == "-runs" {
		folder, err := os.MkdirTemp("", "values-")
		exitOn(err)
		defer os.RemoveAll(folder)
		exitOn(os.Chdir(folder))
	}
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 64<<20)
	for lines.Scan() {
		if len(bytes.TrimSpace(lines.Bytes())) == 0 {
			exitOn(out.Flush())
			continue
		}
		var c testCase
		exitOn(json.Unmarshal(lines.Bytes(), &c))
		c.Output, c.Error, c.Run = nil, "", nil
		if mode == "-runs" {
			var err error
			c.Run, err = run(c)
			exitOn(err)
		} else if output, err := render(c); err != nil {
			c.Error = strings.ToValidUTF8(err.Error(), "\uFFFD")
		} else {
			c.Output = &output
		}
		exitOn(encoder.Encode(c))
	}
	exitOn(lines.Err())
}

func exitOn(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
