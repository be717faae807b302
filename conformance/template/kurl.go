package main

import (
	"encoding/json"

	"conformance/installer"

	"github.com/replicatedhq/kurlkinds/pkg/apis/cluster/v1beta1"
	kjson "sigs.k8s.io/json"
	"sigs.k8s.io/yaml"
)

// kurlData is what a case of mode "kurl" gives: what the installer's command line and configuration say.
type kurlData struct {
	Installer      json.RawMessage `json:"installer"`
	InstallerYAML  string          `json:"installerYAML"`
	IsPrimary      bool            `json:"isPrimary"`
	IsJoin         bool            `json:"isJoin"`
	IsUpgrade      bool            `json:"isUpgrade"`
	PrimaryHosts   []string        `json:"primaryHosts"`
	SecondaryHosts []string        `json:"secondaryHosts"`
}

// decodeKurl builds the template data as kURL does: the Installer decoded as Kubernetes decodes it
// (YAML 1.1 to JSON, keys case-sensitive), remote hosts the primaries and then the secondaries.
func decodeKurl(raw json.RawMessage) (installer.TemplateData, error) {
	given, err := decodeAs[kurlData](raw)
	if err != nil {
		return installer.TemplateData{}, err
	}
	asJSON := []byte(given.Installer)
	if given.InstallerYAML != "" {
		if asJSON, err = yaml.YAMLToJSON([]byte(given.InstallerYAML)); err != nil {
			return installer.TemplateData{}, err
		}
	}
	var decoded v1beta1.Installer
	if len(asJSON) > 0 {
		if err := kjson.UnmarshalCaseSensitivePreserveInts(asJSON, &decoded); err != nil {
			return installer.TemplateData{}, err
		}
	}
	return installer.NewTemplateData(decoded, installer.TemplateData{
		IsPrimary:      given.IsPrimary,
		IsJoin:         given.IsJoin,
		IsUpgrade:      given.IsUpgrade,
		PrimaryHosts:   given.PrimaryHosts,
		SecondaryHosts: given.SecondaryHosts,
	}), nil
}
