// Command conformance fills in what Go answers to the cases of this folder.
//
//	go run .            runs every case of cases/*.json and writes the answers into the files
//	go run . -check     only compares, and exits 1 when an answer differs from the recorded one
//	go run . FILE...    the same for these files
//	go run . -          reads cases from standard input, one JSON object a line, and answers each with a line
package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"time"
	_ "time/tzdata"
)

func main() {
	time.Local = time.UTC
	check := flag.Bool("check", false, "compare with the recorded answers instead of writing them")
	flag.Parse()
	files := flag.Args()
	if len(files) == 1 && files[0] == "-" {
		exitOn(answerLines(os.Stdin, os.Stdout))
		return
	}
	if len(files) == 0 {
		files, _ = filepath.Glob("cases/*.json")
	}
	differing := 0
	total := 0
	for _, file := range files {
		cases, err := readCases(file)
		exitOn(err)
		answered := make([]Case, len(cases))
		for i, c := range cases {
			answered[i] = c.withAnswers()
			if *check && !sameAnswers(c, answered[i]) {
				differing++
				fmt.Printf("%s: %s: %s\n  recorded %s\n  Go says  %s\n", file, c.Group, c.Name, oneLine(c.answers()), oneLine(answered[i].answers()))
			}
		}
		total += len(cases)
		if !*check {
			exitOn(writeCases(file, answered))
		}
	}
	fmt.Printf("%d cases in %d files", total, len(files))
	if *check {
		fmt.Printf(", %d differ", differing)
	}
	fmt.Println()
	if differing > 0 {
		os.Exit(1)
	}
}

// answerLines is for differential runs: many cases through one process.
func answerLines(in *os.File, out *os.File) error {
	lines := bufio.NewScanner(in)
	lines.Buffer(nil, 64<<20)
	writer := bufio.NewWriter(out)
	defer writer.Flush()
	for lines.Scan() {
		var c Case
		if err := json.Unmarshal(lines.Bytes(), &c); err != nil {
			return err
		}
		if _, err := writer.WriteString(oneLine(c.withAnswers().answers()) + "\n"); err != nil {
			return err
		}
	}
	return lines.Err()
}

func exitOn(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
}
