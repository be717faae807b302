package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"
)

// integerKind says what a plain JSON integer becomes.
type integerKind int

const (
	plainInt64 integerKind = iota
	plainInt
)

// demo is the struct type of the cases that need Go's own fields and methods.
type demo struct {
	Name  string
	Count int
	Tags  []string
	Ptr   *demo
	Any   any
	priv  int
}

func (d demo) Hello(who string) string     { return "hello " + who + " from " + d.Name }
func (d *demo) PtrMethod() string          { return "ptr " + d.Name }
func (d demo) Fails() (string, error)      { return "", errors.New("boom") }
func (d demo) Variadic(numbers ...int) int { return len(numbers) }
func (d demo) Add(a, b int) int            { return a + b }
func (d demo) NilPtr() *demo               { return nil }

// typed is {"$go": TYPE, "v": VALUE}, a value that plain JSON cannot say.
type typed struct {
	Go string          `json:"$go"`
	V  json.RawMessage `json:"v"`
}

// decodeValue turns JSON into what a template sees: map[string]any, []any, string, bool, nil, float64,
// int64 or int for an integral number, and any other Go type through "$go".
func decodeValue(raw json.RawMessage, integers integerKind) (any, error) {
	raw = bytes.TrimSpace(raw)
	if len(raw) == 0 {
		return nil, nil
	}
	switch raw[0] {
	case '{':
		var fields map[string]json.RawMessage
		if err := json.Unmarshal(raw, &fields); err != nil {
			return nil, err
		}
		if _, ok := fields["$go"]; ok {
			var t typed
			if err := json.Unmarshal(raw, &t); err != nil {
				return nil, err
			}
			return t.decode(integers)
		}
		values := make(map[string]any, len(fields))
		for key, field := range fields {
			value, err := decodeValue(field, integers)
			if err != nil {
				return nil, err
			}
			values[key] = value
		}
		return values, nil
	case '[':
		var items []json.RawMessage
		if err := json.Unmarshal(raw, &items); err != nil {
			return nil, err
		}
		values := make([]any, len(items))
		for i, item := range items {
			value, err := decodeValue(item, integers)
			if err != nil {
				return nil, err
			}
			values[i] = value
		}
		return values, nil
	case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9':
		if n, err := strconv.ParseInt(string(raw), 10, 64); err == nil {
			if integers == plainInt {
				return int(n), nil
			}
			return n, nil
		}
	}
	var value any
	err := json.Unmarshal(raw, &value)
	return value, err
}

func (t typed) decode(integers integerKind) (any, error) {
	switch t.Go {
	case "float64":
		return decodeAs[float64](t.V)
	case "float32":
		return decodeAs[float32](t.V)
	case "int":
		return decodeAs[int](t.V)
	case "int8":
		return decodeAs[int8](t.V)
	case "int16":
		return decodeAs[int16](t.V)
	case "int32":
		return decodeAs[int32](t.V)
	case "int64":
		return decodeBig(t.V, func(text string) (int64, error) { return strconv.ParseInt(text, 10, 64) })
	case "uint":
		return decodeAs[uint](t.V)
	case "uint8":
		return decodeAs[uint8](t.V)
	case "uint16":
		return decodeAs[uint16](t.V)
	case "uint32":
		return decodeAs[uint32](t.V)
	case "uint64":
		return decodeBig(t.V, func(text string) (uint64, error) { return strconv.ParseUint(text, 10, 64) })
	case "[]string":
		return decodeAs[[]string](t.V)
	case "[][]string":
		return decodeAs[[][]string](t.V)
	case "[]int":
		return decodeAs[[]int](t.V)
	case "map[string]string":
		return decodeAs[map[string]string](t.V)
	case "map[string]int":
		return decodeAs[map[string]int](t.V)
	case "map[int]string":
		return decodeAs[map[int]string](t.V)
	case "nil []any":
		return []any(nil), nil
	case "nil []string":
		return []string(nil), nil
	case "nil map":
		return map[string]any(nil), nil
	case "nil *struct":
		return (*demo)(nil), nil
	case "nil *bool":
		return (*bool)(nil), nil
	case "*bool":
		return decodeAs[*bool](t.V)
	case "*string":
		return decodeAs[*string](t.V)
	case "*int":
		return decodeAs[*int](t.V)
	case "struct":
		return decodeDemo(t.V, integers)
	case "*struct":
		d, err := decodeDemo(t.V, integers)
		return &d, err
	}
	text, err := decodeAs[string](t.V)
	if err != nil {
		return nil, err
	}
	switch t.Go {
	case "string from base64":
		bytes, err := decodeAs[[]byte](t.V)
		return string(bytes), err
	case "bytes":
		return []byte(text), nil
	case "error":
		return errors.New(text), nil
	case "time":
		return time.Parse(time.RFC3339Nano, text)
	case "duration":
		return time.ParseDuration(text)
	}
	return nil, fmt.Errorf("no such $go type: %s", t.Go)
}

func decodeAs[T any](raw json.RawMessage) (T, error) {
	var value T
	err := json.Unmarshal(raw, &value)
	return value, err
}

// decodeBig also takes a number in quotes, since not every reader of these files keeps 64 bits.
func decodeBig[T any](raw json.RawMessage, parse func(string) (T, error)) (T, error) {
	return parse(strings.Trim(string(raw), `"`))
}

func decodeDemo(raw json.RawMessage, integers integerKind) (demo, error) {
	var fields struct {
		Name  string
		Count int
		Tags  []string
		Ptr   json.RawMessage
		Any   json.RawMessage
	}
	if err := json.Unmarshal(raw, &fields); err != nil {
		return demo{}, err
	}
	d := demo{Name: fields.Name, Count: fields.Count, Tags: fields.Tags}
	if fields.Ptr != nil {
		inner, err := decodeDemo(fields.Ptr, integers)
		if err != nil {
			return demo{}, err
		}
		d.Ptr = &inner
	}
	any, err := decodeValue(fields.Any, integers)
	d.Any = any
	return d, err
}
