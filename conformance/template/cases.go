package main

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"os"
	"reflect"
	"strings"
	"text/template"
	"unicode/utf8"

	"github.com/Masterminds/sprig"
)

// Case is one template with its data and Go's answers to it.
type Case struct {
	Group      string          `json:"group"`
	Name       string          `json:"name"`
	Template   string          `json:"template"`
	Data       json.RawMessage `json:"data"`
	LeftDelim  string          `json:"leftDelim,omitempty"`
	RightDelim string          `json:"rightDelim,omitempty"`
	Mode       string          `json:"mode,omitempty"`  // "kurl": the data describes kURL's own TemplateData
	Sprig      string          `json:"sprig,omitempty"` // "none": the builtins only
	*Answer
	IntData *Answer `json:"intData,omitempty"` // the answer with plain integers as int, where it differs from int64
	Note    string  `json:"note,omitempty"`
}

// Answer is what Go printed, or the error and the stage it came at: "data", "parse" or "exec".
type Answer struct {
	Output    *string `json:"output,omitempty"`
	OutputB64 string  `json:"outputB64,omitempty"` // the bytes, when they are not UTF-8
	Error     string  `json:"error,omitempty"`
	Stage     string  `json:"stage,omitempty"`
	Partial   string  `json:"partial,omitempty"` // printed before the error
}

func (c Case) answers() Case {
	return Case{Group: c.Group, Name: c.Name, Answer: c.Answer, IntData: c.IntData}
}

func sameAnswers(a, b Case) bool {
	return reflect.DeepEqual(a.answers(), b.answers())
}

func (c Case) withAnswers() Case {
	c.Answer = c.run(plainInt64)
	c.IntData = nil
	if c.Mode != "kurl" {
		if asInt := c.run(plainInt); !reflect.DeepEqual(asInt, c.Answer) {
			c.IntData = asInt
		}
	}
	return c
}

func (c Case) run(integers integerKind) *Answer {
	data, err := c.decodeData(integers)
	if err != nil {
		return &Answer{Error: err.Error(), Stage: "data"}
	}
	t := template.New("t")
	if c.Sprig != "none" {
		t = t.Funcs(sprig.TxtFuncMap())
	}
	t, err = t.Delims(c.LeftDelim, c.RightDelim).Parse(c.Template)
	if err != nil {
		return &Answer{Error: err.Error(), Stage: "parse"}
	}
	var printed bytes.Buffer
	if err := t.Execute(&printed, data); err != nil {
		return &Answer{Error: readable(err.Error()), Stage: "exec", Partial: readable(printed.String())}
	}
	output := readable(printed.String())
	if utf8.Valid(printed.Bytes()) {
		return &Answer{Output: &output}
	}
	return &Answer{Output: &output, OutputB64: base64.StdEncoding.EncodeToString(printed.Bytes())}
}

// readable has U+FFFD for every byte that is not UTF-8.
func readable(text string) string {
	return string([]rune(text))
}

func (c Case) decodeData(integers integerKind) (any, error) {
	if c.Mode == "kurl" {
		return decodeKurl(c.Data)
	}
	return decodeValue(c.Data, integers)
}

func readCases(file string) ([]Case, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.DisallowUnknownFields()
	var cases []Case
	if err := decoder.Decode(&cases); err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return cases, nil
}

// writeCases puts one case on a line, so that a changed answer is a changed line.
func writeCases(file string, cases []Case) error {
	lines := make([]string, len(cases))
	for i, c := range cases {
		lines[i] = oneLine(c)
	}
	return os.WriteFile(file, []byte("[\n"+strings.Join(lines, ",\n")+"\n]\n"), 0o644)
}

func oneLine(c Case) string {
	var line bytes.Buffer
	encoder := json.NewEncoder(&line)
	encoder.SetEscapeHTML(false)
	if len(c.Data) == 0 {
		c.Data = json.RawMessage("null")
	}
	if err := encoder.Encode(c); err != nil {
		return err.Error()
	}
	return strings.TrimSuffix(line.String(), "\n")
}
