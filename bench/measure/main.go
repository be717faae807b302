// Runs a program and writes what it took to a file: measure FILE PROGRAM ARGUMENT...
// It exits with the program's exit code.
package main

import (
	"fmt"
	"os"
	"os/exec"
	"syscall"
	"time"
)

func main() {
	command := exec.Command(os.Args[2], os.Args[3:]...)
	command.Stdin, command.Stdout, command.Stderr = os.Stdin, os.Stdout, os.Stderr
	startedAt := time.Now()
	if err := command.Run(); command.ProcessState == nil {
		panic(err)
	}
	wall := time.Since(startedAt)
	state := command.ProcessState
	cpu := state.UserTime() + state.SystemTime()
	kibibytes := state.SysUsage().(*syscall.Rusage).Maxrss
	usage := fmt.Sprintf(`{"cpuMs":%f,"wallMs":%f,"mebibytes":%d}`, ms(cpu), ms(wall), kibibytes/1024)
	if err := os.WriteFile(os.Args[1], []byte(usage), 0o600); err != nil {
		panic(err)
	}
	os.Exit(state.ExitCode())
}

func ms(duration time.Duration) float64 {
	return duration.Seconds() * 1000
}
