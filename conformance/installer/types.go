package main

import (
	"encoding/json"
	"fmt"
	"io"
	"reflect"
	"strings"

	"github.com/replicatedhq/kurlkinds/pkg/apis/cluster/v1beta1"
)

// templateData is what kURL hands to a template; the struct is not published as a module.
type templateData struct {
	Installer      v1beta1.Installer
	IsPrimary      bool
	IsJoin         bool
	IsUpgrade      bool
	PrimaryHosts   []string
	SecondaryHosts []string
	RemoteHosts    []string
}

// writeTypes prints every struct that can be reached from the template data, one a line: its fields in the order of
// declaration, each as "GoName json-tag type", and " embedded" where it is.
func writeTypes(out io.Writer) error {
	var names []string
	fields := map[string][]string{}
	collect(reflect.TypeFor[templateData](), &names, fields)
	fmt.Fprintln(out, "{")
	for i, name := range names {
		line, err := json.Marshal(fields[name])
		if err != nil {
			return err
		}
		comma := ","
		if i == len(names)-1 {
			comma = ""
		}
		fmt.Fprintf(out, "%q: %s%s\n", name, line, comma)
	}
	_, err := fmt.Fprintln(out, "}")
	return err
}

func collect(t reflect.Type, names *[]string, fields map[string][]string) {
	switch t.Kind() {
	case reflect.Pointer, reflect.Slice, reflect.Map:
		collect(t.Elem(), names, fields)
		return
	case reflect.Struct:
	default:
		return
	}
	name := strings.Replace(t.String(), "main.templateData", "installer.TemplateData", 1)
	if _, known := fields[name]; known || name == "time.Time" {
		return
	}
	*names = append(*names, name)
	fields[name] = []string{}
	for i := range t.NumField() {
		field := t.Field(i)
		line := fmt.Sprintf("%s %s %s", field.Name, tag(field), field.Type)
		if field.Anonymous {
			line += " embedded"
		}
		fields[name] = append(fields[name], line)
	}
	for i := range t.NumField() {
		collect(t.Field(i).Type, names, fields)
	}
}

// tag is the json tag; a field without one has the key of its Go name.
func tag(field reflect.StructField) string {
	if given := field.Tag.Get("json"); given != "" {
		return given
	}
	return ","
}
