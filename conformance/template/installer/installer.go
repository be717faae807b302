// Package installer has the shape of kURL's template data. The names of the package and of the type
// appear in Go's error texts, so they are kURL's.
package installer

import (
	"reflect"

	"github.com/replicatedhq/kurlkinds/pkg/apis/cluster/v1beta1"
)

// TemplateData is the dot of a kURL host preflight template.
type TemplateData struct {
	Installer      v1beta1.Installer
	IsPrimary      bool
	IsJoin         bool
	IsUpgrade      bool
	PrimaryHosts   []string
	SecondaryHosts []string
	RemoteHosts    []string
}

// NewTemplateData adds the installer and the remote hosts. As kURL does, it gives every add-on that the
// installer does not name a zero value, so that a template never meets a nil pointer under Spec.
func NewTemplateData(installer v1beta1.Installer, data TemplateData) TemplateData {
	spec := reflect.ValueOf(&installer.Spec).Elem()
	for i := range spec.NumField() {
		if field := spec.Field(i); field.Kind() == reflect.Pointer && field.IsNil() {
			field.Set(reflect.New(field.Type().Elem()))
		}
	}
	data.Installer = installer
	data.RemoteHosts = append(append([]string{}, data.PrimaryHosts...), data.SecondaryHosts...)
	return data
}
