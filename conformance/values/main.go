// Renders v1beta3 specs with values as preflight does. Reads cases from standard input, one a line, and prints them with
// what came out: `output`, or `error`.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"strings"

	"github.com/replicatedhq/troubleshoot/pkg/preflight"
	"helm.sh/helm/v3/pkg/chartutil"
	"helm.sh/helm/v3/pkg/strvals"
	"sigs.k8s.io/yaml"
)

type testCase struct {
	Name        string   `json:"name"`
	Template    string   `json:"template"`
	ValuesFiles []string `json:"valuesFiles"`
	Set         []string `json:"set"`
	Output      *string  `json:"output,omitempty"`
	Error       string   `json:"error,omitempty"`
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

func main() {
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	encoder := json.NewEncoder(out)
	encoder.SetEscapeHTML(false)
	if len(os.Args) > 1 && os.Args[1] == "-api-versions" {
		encoder.Encode(chartutil.DefaultCapabilities.APIVersions)
		return
	}
	decoder := json.NewDecoder(bufio.NewReader(os.Stdin))
	for decoder.More() {
		var c testCase
		if err := decoder.Decode(&c); err != nil {
			panic(err)
		}
		c.Output, c.Error = nil, ""
		output, err := render(c)
		if err != nil {
			c.Error = strings.ToValidUTF8(err.Error(), "\uFFFD")
		} else {
			c.Output = &output
		}
		encoder.Encode(c)
	}
}
