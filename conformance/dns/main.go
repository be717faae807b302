// Reads lines of a query's type and a message in hexadecimal, and prints what Go's resolver makes of each message, as
// checkHeader, skipToAnswer and goLookupIPCNAMEOrder of net/dnsclient_unix.go do.
package main

import (
	"bufio"
	"encoding/hex"
	"fmt"
	"net"
	"os"
	"strings"

	"golang.org/x/net/dns/dnsmessage"
)

func extendedRCode(p dnsmessage.Parser, hdr dnsmessage.Header) (dnsmessage.RCode, bool) {
	p.SkipAllAnswers()
	p.SkipAllAuthorities()
	hasAdd := false
	for {
		ahdr, err := p.AdditionalHeader()
		if err != nil {
			return hdr.RCode, hasAdd
		}
		hasAdd = true
		if ahdr.Type == dnsmessage.TypeOPT {
			return ahdr.ExtendedRCode(hdr.RCode), hasAdd
		}
		if err := p.SkipAdditional(); err != nil {
			return hdr.RCode, hasAdd
		}
	}
}

func judge(msg []byte, q dnsmessage.Type) string {
	var p dnsmessage.Parser
	h, err := p.Start(msg)
	if err != nil {
		return "garbage"
	}
	if _, err := p.Question(); err != nil {
		return "garbage"
	}
	if err := p.SkipQuestion(); err != dnsmessage.ErrSectionDone {
		return "questions"
	}
	rcode, hasAdd := extendedRCode(p, h)
	if rcode == dnsmessage.RCodeNameError {
		return "no such host"
	}
	_, err = p.AnswerHeader()
	if err != nil && err != dnsmessage.ErrSectionDone {
		return "cannot unmarshal DNS message"
	}
	if rcode == dnsmessage.RCodeSuccess && !h.Authoritative && !h.RecursionAvailable && err == dnsmessage.ErrSectionDone && !hasAdd {
		return "lame referral"
	}
	if rcode != dnsmessage.RCodeSuccess {
		return "server misbehaving"
	}
	for {
		h, err := p.AnswerHeader()
		if err == dnsmessage.ErrSectionDone {
			return "no such host"
		}
		if err != nil {
			return "cannot unmarshal DNS message"
		}
		if h.Type == q {
			break
		}
		if err := p.SkipAnswer(); err != nil {
			return "cannot unmarshal DNS message"
		}
	}
	var addrs []string
loop:
	for {
		h, err := p.AnswerHeader()
		if err != nil {
			break
		}
		switch h.Type {
		case dnsmessage.TypeA:
			a, err := p.AResource()
			if err != nil {
				break loop
			}
			addrs = append(addrs, net.IP(a.A[:]).String())
		case dnsmessage.TypeAAAA:
			a, err := p.AAAAResource()
			if err != nil {
				break loop
			}
			addrs = append(addrs, net.IP(a.AAAA[:]).String())
		case dnsmessage.TypeCNAME:
			if _, err := p.CNAMEResource(); err != nil {
				break loop
			}
		default:
			if err := p.SkipAnswer(); err != nil {
				break loop
			}
		}
	}
	if len(addrs) == 0 {
		return "cannot unmarshal DNS message"
	}
	return strings.Join(addrs, " ")
}

func main() {
	s := bufio.NewScanner(os.Stdin)
	s.Buffer(make([]byte, 1<<20), 1<<20)
	w := bufio.NewWriter(os.Stdout)
	defer w.Flush()
	for s.Scan() {
		f := strings.Fields(s.Text())
		b, _ := hex.DecodeString(f[1])
		q := dnsmessage.TypeA
		if f[0] == "AAAA" {
			q = dnsmessage.TypeAAAA
		}
		fmt.Fprintln(w, f[0], f[1], judge(b, q))
	}
}
