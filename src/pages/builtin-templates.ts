import Handlebars from "handlebars/runtime";
import { templateSpecs } from "./templates.gen.js";
import type { View } from "./view.js";

/** Turns a view into Markdown, in which a line of a user's own may still be a command of a log. */
export type PageTemplate = (view: View) => string;

const handlebars = Handlebars.create();
const compiled = Object.fromEntries(
  Object.entries(templateSpecs).map(([name, spec]) => [
    name,
    handlebars.template(spec as Parameters<typeof handlebars.template>[0]),
  ]),
) as Record<keyof typeof templateSpecs, Handlebars.TemplateDelegate>;
for (const [name, template] of Object.entries(compiled)) handlebars.registerPartial(name, template);

/** The templates of src/pages/templates. Except for `summary` and `comment` they are parts of the summary. */
export const builtinTemplates: Readonly<Record<keyof typeof templateSpecs, (data: unknown) => string>> = compiled;
