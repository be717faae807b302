// Takes pictures of the job summary as GitHub shows it and of the HTML report, on a desktop and on a phone.
//
//   npm run pictures             all of them, into .cache/pictures/
//   npm run pictures -- --readme those of the README, into docs/images/; then make them small with
//                                pngquant --ext .png --force 96 docs/images/*.png
//
// Needs Chromium, at /usr/bin/chromium or where CHROMIUM_PATH says, and a font with emoji, such as fonts-noto-color-emoji.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { chromium } from "playwright-core";

const root = fileURLToPath(new URL("..", import.meta.url));
const cache = join(root, ".cache", "pictures");
const require = createRequire(import.meta.url);

const desk = { width: 1280, height: 900 };
const phone = { width: 390, height: 844 };
/** No picture is higher than this, because the rest looks the same. */
const MAX_HEIGHT = 6000;
const isReadme = process.argv.includes("--readme");

mkdirSync(cache, { recursive: true });
const { summarize, formatHtml, githubHtml, samples } = await loadSources();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--hide-scrollbars"],
});
try {
  await (isReadme ? photographForReadme() : photographAll());
} finally {
  await browser.close();
}

async function photographAll() {
  for (const [name, report] of Object.entries(samples)) {
    for (const colorScheme of ["light", "dark"]) {
      for (const viewport of [desk, phone]) {
        const target = (kind) => join(cache, `${kind}-${name}-${viewport.width}-${colorScheme}.png`);
        await photograph(summaryPage(report), { viewport, colorScheme, target: target("summary"), unfold: true });
        await photograph(formatHtml(report), { viewport, colorScheme, target: target("html"), unfold: false });
      }
    }
  }
}

async function photographForReadme() {
  const images = join(root, "docs", "images");
  mkdirSync(images, { recursive: true });
  const wide = { width: 1100, height: 900 };
  for (const colorScheme of ["light", "dark"]) {
    const target = (kind) => join(images, `${kind}-${colorScheme}.png`);
    await photograph(summaryPage(samples.mixed), {
      viewport: wide,
      colorScheme,
      target: target("summary"),
      unfold: false,
      cutAt: 916,
    });
    await photograph(formatHtml(samples.mixed), {
      viewport: wide,
      colorScheme,
      target: target("html-report"),
      unfold: false,
      cutAt: 924,
    });
  }
}

async function photograph(html, { viewport, colorScheme, target, unfold, cutAt = MAX_HEIGHT }) {
  const context = await browser.newContext({ viewport, colorScheme });
  const page = await context.newPage();
  const file = join(cache, "page.html");
  writeFileSync(file, html);
  await page.goto(pathToFileURL(file).href);
  if (html.includes("isDrawn")) await page.waitForFunction(() => globalThis.isDrawn);
  if (unfold) {
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
  }
  const height = Math.min(await page.evaluate(() => document.documentElement.scrollHeight), cutAt);
  await page.setViewportSize({ width: viewport.width, height });
  await page.mouse.move(0, 0);
  await page.screenshot({ path: target });
  await context.close();
  rmSync(file);
  console.log(target.replace(root, ""));
}

/** The summary in a page as GitHub's: its style sheet, its width, and its way to draw Mermaid. */
function summaryPage(report) {
  const css = readFileSync(require.resolve("github-markdown-css/github-markdown.css"), "utf8");
  const mermaid = readFileSync(require.resolve("@mermaid-js/tiny"), "utf8").replaceAll("</script", "<\\/script");
  const link = ({ file, line }) =>
    `https://github.com/example/gate/blob/${"0".repeat(40)}/${encodeURI(file.toWellFormed())}#L${line}`;
  const markdown = summarize(report, { link, runUrl: "https://github.com/example/gate/actions/runs/42" });
  return `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<style>${css}
body { margin: 0; background: light-dark(#fff, #0d1117); color-scheme: light dark; }
.markdown-body { max-width: 1012px; margin: 0 auto; padding: 24px 16px; }
.mermaid { display: block; text-align: center; }</style>
<article class="markdown-body">${githubHtml(markdown)}</article>
<script>${mermaid}</script>
<script>
globalThis.isDrawn = false;
(async () => {
  const isDark = matchMedia("(prefers-color-scheme: dark)").matches;
  mermaid.initialize({ startOnLoad: false, securityLevel: "strict", theme: isDark ? "dark" : "default" });
  const blocks = [...document.querySelectorAll("code.language-mermaid")].map((code) => {
    const drawn = document.createElement("div");
    drawn.className = "mermaid";
    drawn.textContent = code.textContent;
    code.closest("pre").replaceWith(drawn);
    return drawn;
  });
  if (blocks.length > 0) await mermaid.run({ nodes: blocks });
})().finally(() => { globalThis.isDrawn = true; });
</script>`;
}

async function loadSources() {
  const outfile = join(cache, "sources.mjs");
  await build({
    stdin: {
      contents: `
        export { summarize } from "./src/pages/summary.js";
        export { formatHtml } from "./src/formats/html.js";
        export { githubHtml } from "./__tests__/pages/github-markdown.js";
        import { greenReport, mixedReport, redReport, largeReport, hostileReport } from "./__tests__/report/sample-reports.js";
        export const samples = {
          green: greenReport(), mixed: mixedReport(), red: redReport(), large: largeReport(2000), hostile: hostileReport(),
        };`,
      resolveDir: root,
      loader: "ts",
    },
    bundle: true,
    platform: "node",
    format: "esm",
    outfile,
    logLevel: "error",
    // Handlebars is CommonJS.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
  return import(pathToFileURL(outfile).href);
}
