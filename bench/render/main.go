// Command bench renders peers.tmpl with Go's text/template: main.go COUNT RUNS prints the milliseconds of every run and
// the SHA-256 of what was rendered, as JSON.
package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"os"
	"strconv"
	"text/template"
	"time"
)

type templateData struct {
	IsJoin, IsUpgrade bool
	RemoteHosts       []string
}

func main() {
	count, _ := strconv.Atoi(os.Args[1])
	runs, _ := strconv.Atoi(os.Args[2])
	source, err := os.ReadFile("peers.tmpl")
	if err != nil {
		panic(err)
	}
	data := templateData{IsJoin: true}
	for i := range count {
		data.RemoteHosts = append(data.RemoteHosts, fmt.Sprintf("node-%d.example.com", i))
	}
	times := make([]float64, runs)
	var text bytes.Buffer
	for i := range times {
		text.Reset()
		start := time.Now()
		t := template.Must(template.New("spec").Delims("{{kurl", "}}").Parse(string(source)))
		if err := t.Execute(&text, data); err != nil {
			panic(err)
		}
		times[i] = float64(time.Since(start).Microseconds()) / 1000
	}
	answer := map[string]any{"timesMs": times, "sha256": fmt.Sprintf("%x", sha256.Sum256(text.Bytes()))}
	if err := json.NewEncoder(os.Stdout).Encode(answer); err != nil {
		panic(err)
	}
}
