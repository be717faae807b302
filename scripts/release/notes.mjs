import { changesOf } from "./version.mjs";

/** GitHub takes a release body of at most 125,000 characters. */
const MAX_NOTES = 125_000;

/**
 * Returns the notes of a release: the template with its `{{names}}` filled in.
 *
 * @throws Error when the changelog has nothing for the version, the template names something unknown, or the notes are too long
 */
export function releaseNotes({ template, changelog, manifest, slug, commit, isDryRun }) {
  const { version } = manifest;
  const changes = changesOf(changelog, version) ?? (isDryRun ? changesOf(changelog, "Unreleased") : undefined);
  if (changes === undefined) throw new Error(`CHANGELOG.md has no changes for ${version}`);
  const values = {
    version,
    major: version.split(".")[0],
    repository: slug,
    commit,
    package: manifest.name,
    changes: withWholeLinks(changes, `https://github.com/${slug}/blob/v${version}`),
  };
  const notes = template.replace(/\{\{(\w+)\}\}/g, (_, name) => {
    if (!(name in values)) throw new Error(`.github/release-notes.md: {{${name}}} is not known`);
    return values[name];
  });
  if (notes.length > MAX_NOTES) throw new Error(`The notes have ${notes.length} characters, more than ${MAX_NOTES}`);
  return notes;
}

/** Links of the changelog lead from its folder; the page of a release is in none. */
function withWholeLinks(markdown, folder) {
  return markdown.replace(/\]\((?!https?:|#)([^)\s]+)\)/g, `](${folder}/$1)`);
}
