import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, afterEach, beforeAll, describe, test } from "@jest/globals";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

const executablePath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
const mustRun = Boolean(process.env.CI) || process.env.REQUIRE_BROWSER === "1";

/** Loads only the page: no updates, no first-run pages, and no name is resolved. */
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--host-resolver-rules=MAP * ~NOTFOUND",
];

/** A page and a record of what it did. */
export interface OpenPage {
  readonly page: Page;
  /** The URL of every request, beginning with the page itself. */
  readonly requests: readonly string[];
  /** Lines on the console, errors and dialogs. */
  readonly noise: readonly string[];
}

export type OpenHtml = (html: string, options?: BrowserContextOptions) => Promise<OpenPage>;

/**
 * A group of tests with pages that headless Chromium opens from disk. They are skipped on a machine without Chromium,
 * unless `CI` or `REQUIRE_BROWSER=1` requires it.
 */
export function describeInBrowser(name: string, tests: (open: OpenHtml) => void): void {
  if (!existsSync(executablePath) && !mustRun) {
    describe(name, () => {
      test.skip(`needs Chromium at ${executablePath}: install it or set CHROMIUM_PATH`, () => undefined);
    });
    return;
  }
  describe(name, () => {
    const folder = mkdtempSync(join(tmpdir(), "html-report-"));
    let browser: Browser;
    let pages = 0;
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath, args: flags });
    }, 60_000);
    afterAll(async () => {
      await browser?.close();
      rmSync(folder, { recursive: true, force: true });
    });
    afterEach(async () => {
      for (const context of browser.contexts()) await context.close();
    });
    tests(async (html, options = {}) => {
      pages += 1;
      const file = join(folder, `${pages}.html`);
      writeFileSync(file, html);
      const page = await (await browser.newContext(options)).newPage();
      const requests: string[] = [];
      const noise: string[] = [];
      page.on("request", (request) => requests.push(request.url()));
      page.on("console", (message) => noise.push(`console: ${message.text()}`));
      page.on("pageerror", (error) => noise.push(`error: ${error.message}`));
      page.on("dialog", async (dialog) => {
        noise.push(`dialog: ${dialog.message()}`);
        await dialog.dismiss();
      });
      await page.goto(pathToFileURL(file).href, { timeout: 120_000 });
      return { page, requests, noise };
    });
  });
}
