// The reference for speed: dials the addresses on standard input with net.DialTimeout and Go's own resolver, so many
// at once as the second argument says. Build with CGO_ENABLED=0. "listen" in place of a timeout makes it a listener.
package main

import (
	"bufio"
	"fmt"
	"net"
	"os"
	"strconv"
	"sync"
	"time"
)

func listen(address string) {
	listener, err := net.Listen("tcp", address)
	if err != nil {
		panic(err)
	}
	fmt.Println("ready")
	for {
		if connection, err := listener.Accept(); err == nil {
			go connection.Close()
		}
	}
}

func main() {
	if os.Args[1] == "listen" {
		listen(os.Args[2])
	}
	timeout, _ := time.ParseDuration(os.Args[1])
	atOnce, _ := strconv.Atoi(os.Args[2])
	var addresses []string
	for lines := bufio.NewScanner(os.Stdin); lines.Scan(); {
		addresses = append(addresses, lines.Text())
	}
	next := make(chan string, len(addresses))
	for _, address := range addresses {
		next <- address
	}
	close(next)
	connected := make([]int, atOnce)
	var workers sync.WaitGroup
	for worker := range connected {
		workers.Go(func() {
			for address := range next {
				if connection, err := net.DialTimeout("tcp", address, timeout); err == nil {
					connection.Close()
					connected[worker]++
				}
			}
		})
	}
	workers.Wait()
	sum := 0
	for _, count := range connected {
		sum += count
	}
	fmt.Println(sum)
}
