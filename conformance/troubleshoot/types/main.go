// Command types writes down the Go types of a HostPreflight, as released preflight decodes it:
//
//	go run ./types > ../host-preflight-types.json
//
// Every struct that can be reached from it is a line: its fields in the order of declaration, each as
// "GoName json-tag type", and " embedded" where it is. Types that read their own JSON are named and not opened.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"reflect"

	"github.com/replicatedhq/troubleshoot/pkg/apis/troubleshoot/v1beta2"
)

func main() {
	var names []string
	fields := map[string][]string{}
	collect(reflect.TypeFor[v1beta2.HostPreflight](), &names, fields)
	fmt.Println("{")
	for i, name := range names {
		line, err := json.Marshal(fields[name])
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		comma := ","
		if i == len(names)-1 {
			comma = ""
		}
		fmt.Printf("%q: %s%s\n", name, line, comma)
	}
	fmt.Println("}")
}

var unmarshaler = reflect.TypeFor[json.Unmarshaler]()

func collect(t reflect.Type, names *[]string, fields map[string][]string) {
	switch t.Kind() {
	case reflect.Pointer, reflect.Slice, reflect.Array, reflect.Map:
		collect(t.Elem(), names, fields)
		return
	case reflect.Struct:
	default:
		return
	}
	name := t.String()
	if _, known := fields[name]; known {
		return
	}
	*names = append(*names, name)
	if reflect.PointerTo(t).Implements(unmarshaler) {
		fields[name] = []string{"UnmarshalJSON"}
		return
	}
	fields[name] = []string{}
	for i := range t.NumField() {
		field := t.Field(i)
		tag, ok := field.Tag.Lookup("json")
		if !ok {
			tag = field.Name
		}
		line := fmt.Sprintf("%s %s %s", field.Name, tag, described(field.Type))
		if field.Anonymous {
			line += " embedded"
		}
		fields[name] = append(fields[name], line)
		if tag != "-" {
			collect(field.Type, names, fields)
		}
	}
}

// described names a type; a named string or number is what it is made of, unless it reads its own JSON.
func described(t reflect.Type) string {
	switch t.Kind() {
	case reflect.Pointer:
		return "*" + described(t.Elem())
	case reflect.Slice:
		return "[]" + described(t.Elem())
	case reflect.Map:
		return "map[" + described(t.Key()) + "]" + described(t.Elem())
	case reflect.Struct:
		return t.String()
	}
	if reflect.PointerTo(t).Implements(unmarshaler) {
		return t.String() + "(own JSON)"
	}
	return t.Kind().String()
}
