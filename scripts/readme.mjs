// Makes the tables of inputs and outputs in README.md from action.yml.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseDocument } from "yaml";

const readme = fileURLToPath(new URL("../README.md", import.meta.url));
const action = fileURLToPath(new URL("../action.yml", import.meta.url));

/** The entries of a mapping of action.yml in their order, each with the comment line that begins its group, if one does. */
function entries(mapping) {
  return mapping.items.map(({ key, value }, index) => ({
    name: key.value,
    group: (key.commentBefore ?? (index === 0 ? mapping.commentBefore : undefined))?.trim(),
    ...value.toJSON(),
  }));
}

const row = (cells) => `| ${cells.join(" | ")} |`;

/** In a row of a table, a pipe would end the cell. */
const cell = (text) => text.trim().replace(/\s+/g, " ").replaceAll("|", "\\|");

/** A default that is an expression of the workflow is described in words by its input. */
const defaultCell = (value) => (value === undefined || value.includes("${{") ? "" : `\`${value}\``);

function inputTables(inputs) {
  return inputs
    .flatMap(({ name, group, default: value, description }) => [
      ...(group === undefined
        ? []
        : ["", `**${group}**`, "", row(["input", "default", "meaning"]), row(["---", "---", "---"])]),
      row([`\`${name}\``, defaultCell(value), cell(description)]),
    ])
    .join("\n")
    .trim();
}

function outputTable(outputs) {
  const rows = outputs.map(({ name, description }) => row([`\`${name}\``, cell(description)]));
  return [row(["output", "meaning"]), row(["---", "---"]), ...rows].join("\n");
}

/** Returns the page with what stands between the two markers of `name` replaced. */
function between(page, name, text) {
  const [begin, end] = [`<!-- ${name}: made by \`npm run readme\` from action.yml -->`, `<!-- end of ${name} -->`];
  const [before, rest] = page.split(begin);
  const [, after] = rest?.split(end) ?? [];
  if (after === undefined) throw new Error(`README.md lacks the markers of ${name}`);
  return `${before}${begin}\n\n${text}\n\n${end}${after}`;
}

/** README.md with its tables made from action.yml. */
export function readmeWithTables() {
  const { contents } = parseDocument(readFileSync(action, "utf8"));
  const page = between(readFileSync(readme, "utf8"), "inputs", inputTables(entries(contents.get("inputs"))));
  return between(page, "outputs", outputTable(entries(contents.get("outputs"))));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(readme, readmeWithTables());
