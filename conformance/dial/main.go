// Dials every condition given on standard input with Go's own net.DialTimeout and resolver and prints what came of
// it, in the terms of the tcpConnect collector. Build with CGO_ENABLED=0.
package main

import (
	"encoding/json"
	"flag"
	"log"
	"net"
	"os"
	"strings"
	"sync"
	"time"
)

type condition struct {
	Address string `json:"address"`
	Timeout string `json:"timeout"`
	Repeat  int    `json:"repeat"`
}

type result struct {
	Status  string `json:"status"`
	Message string `json:"message"`
}

func dial(c condition) result {
	timeout, err := time.ParseDuration(c.Timeout)
	if err != nil {
		return result{"collector-error", err.Error()}
	}
	connection, err := net.DialTimeout("tcp", c.Address, timeout)
	if err == nil {
		connection.Close()
		return result{"connected", ""}
	}
	switch message := err.Error(); {
	case strings.Contains(message, "i/o timeout"):
		return result{"connection-timeout", message}
	case strings.Contains(message, "connection refused"):
		return result{"connection-refused", message}
	default:
		return result{"error", message}
	}
}

func main() {
	sequential := flag.Bool("sequential", false, "one dial after another")
	flag.Parse()
	var conditions []condition
	if err := json.NewDecoder(os.Stdin).Decode(&conditions); err != nil {
		log.Fatal(err)
	}
	results := make([][]result, len(conditions))
	var dials sync.WaitGroup
	for i, c := range conditions {
		results[i] = make([]result, max(c.Repeat, 1))
		for j := range results[i] {
			if *sequential {
				results[i][j] = dial(c)
				continue
			}
			dials.Go(func() { results[i][j] = dial(c) })
			// Hundreds of questions in one burst would overrun the name server's buffer.
			time.Sleep(2 * time.Millisecond)
		}
	}
	dials.Wait()
	if err := json.NewEncoder(os.Stdout).Encode(results); err != nil {
		log.Fatal(err)
	}
}
