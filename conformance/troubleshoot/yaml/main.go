// Command yaml answers what sigs.k8s.io/yaml, through which Kubernetes reads YAML, makes of texts.
//
//	go run ./yaml    reads yaml/cases.json and writes the answers into it
//	go run ./yaml -  answers lines of standard input, each a text as a JSON string; an empty line asks for what is answered so far
//
// An answer has a value, where a number is {"#": "its digits"}, or an error.
package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"os"

	"sigs.k8s.io/yaml"
)

type testCase struct {
	Name string `json:"name"`
	Text string `json:"text"`
	answer
}

type answer struct {
	Value any    `json:"value,omitempty"`
	Error string `json:"error,omitempty"`
}

func main() {
	if len(os.Args) > 1 && os.Args[1] == "-" {
		exitOn(answerLines(os.Stdin, os.Stdout))
		return
	}
	exitOn(answerFile("yaml/cases.json"))
}

func answerFile(file string) error {
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
		c.answer = read(c.Text)
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
		var text string
		if err := json.Unmarshal(lines.Bytes(), &text); err != nil {
			return err
		}
		if err := encoder.Encode(read(text)); err != nil {
			return err
		}
	}
	if err := lines.Err(); err != nil {
		return err
	}
	return buffered.Flush()
}

func read(text string) answer {
	converted, err := yaml.YAMLToJSON([]byte(text))
	if err != nil {
		return answer{Error: err.Error()}
	}
	decoder := json.NewDecoder(bytes.NewReader(converted))
	decoder.UseNumber()
	var value any
	if err := decoder.Decode(&value); err != nil {
		return answer{Error: err.Error()}
	}
	return answer{Value: marked(value)}
}

// marked keeps the digits of numbers, which JavaScript would round.
func marked(value any) any {
	switch value := value.(type) {
	case json.Number:
		return map[string]string{"#": value.String()}
	case []any:
		for i, item := range value {
			value[i] = marked(item)
		}
	case map[string]any:
		for key, item := range value {
			value[key] = marked(item)
		}
	}
	return value
}

func exitOn(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
