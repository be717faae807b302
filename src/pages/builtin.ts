import Handlebars from "handlebars/runtime";
import { templateSpecs } from "./templates.gen.js";
import type { View } from "./view.js";

/** Turns a view into Markdown. */
export type Template = (view: View) => string;

const handlebars = Handlebars.create();
const compiled = Object.fromEntries(
  Object.entries(templateSpecs).map(([name, spec]) => [
    name,
    handlebars.template(spec as Parameters<typeof handlebars.template>[0]),
  ]),
) as Record<keyof typeof templateSpecs, Handlebars.TemplateDelegate>;
for (const [name, template] of Object.entries(compiled)) handlebars.registerPartial(name, template);

/** The templates that come with us. The last four are pieces of the summary. */
export const builtinTemplates: Readonly<Record<keyof typeof templateSpecs, (data: unknown) => string>> = compiled;
