import { expect, jest, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { formatHtml } from "../../src/formats/html.js";
import { makeAttempt, makeExcluded, makeReport, makeResult, makeTimeout } from "../report/make-report.js";
import {
  greenReport,
  hostileReport,
  hostileTexts,
  largeReport,
  mixedReport,
  redReport,
} from "../report/sample-reports.js";
import { describeInBrowser } from "./browser.js";

// A page of 5,000 checks takes most of a minute on a machine that is busy with other things.
jest.setTimeout(180_000);

const phone = { viewport: { width: 390, height: 844 } };

const titles = (page: Page): Promise<string[]> => page.locator("#rows tr:visible .title").allTextContents();
/** Waits for the next frame, in which the page filters. */
const shows = (page: Page, sentence: string) => page.locator(`#shown:text-is(${JSON.stringify(sentence)})`).waitFor();
const isFocused = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate(`document.activeElement?.matches(${JSON.stringify(selector)}) ?? false`);

describeInBrowser("the HTML report", (open) => {
  test.each([
    { name: "a green run", report: greenReport() },
    { name: "a mixed run", report: mixedReport() },
    { name: "a red run", report: redReport() },
    { name: "a run without checks", report: makeReport({ results: [] }) },
    { name: "a hostile run", report: hostileReport() },
  ])("opens $name from disk without another request and without output on the console", async ({ report }) => {
    const { page, requests, noise } = await open(formatHtml(report));
    await page.waitForTimeout(50);
    expect(requests.filter((url) => !url.startsWith("data:image/svg+xml,"))).toEqual([page.url()]);
    expect(noise).toEqual([]);
  });

  test("shows the verdict in words, and lists the most severe checks first, otherwise in the order of the spec", async () => {
    const { page } = await open(formatHtml(mixedReport()));
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("2 of 8 checks failed, 1 warned");
    expect(await titles(page)).toEqual([
      "Postgres primary",
      "Message broker",
      "Redis",
      "Kubernetes API",
      "Object storage",
      "Container registry",
      "Identity provider",
      "Metrics",
    ]);
  });

  test("filters by status and shows the number of visible checks", async () => {
    const { page } = await open(formatHtml(mixedReport()));
    await page.getByRole("radio", { name: "Failed 2" }).check();
    await shows(page, "2 of 8 shown");
    expect(await titles(page)).toEqual(["Postgres primary", "Message broker"]);
    await page.getByRole("radio", { name: "All 8" }).check();
    await shows(page, "8 checks");
    expect(await titles(page)).toHaveLength(8);
  });

  test.each([
    { name: "a title in any case", query: "redis", found: ["Redis"] },
    { name: "an address in the folded evidence", query: "192.0.2.22", found: ["Postgres primary"] },
    { name: "an errno in the folded evidence", query: "ECONNREFUSED", found: ["Redis"] },
    { name: "several words in any place", query: "5432 firewall", found: ["Postgres primary"] },
    { name: "nothing", query: "nosuchthing", found: [] },
  ])("finds $name", async ({ query, found }) => {
    const { page } = await open(formatHtml(mixedReport()));
    await page.getByRole("searchbox").fill(query);
    await shows(page, `${found.length} of 8 shown`);
    expect(await titles(page)).toEqual(found);
    expect(await page.getByText("No check matches.").isVisible()).toBe(found.length === 0);
  });

  test("searches within the chosen status", async () => {
    const { page } = await open(formatHtml(mixedReport()));
    await page.getByRole("radio", { name: "Passed 5" }).check();
    await page.getByRole("searchbox").fill("staging.example.com");
    await shows(page, "3 of 8 shown");
    expect(await titles(page)).toEqual(["Kubernetes API", "Object storage", "Metrics"]);
  });

  test("can be used by keyboard: / searches, Escape clears, Tab and arrows choose, Enter unfolds", async () => {
    const { page } = await open(formatHtml(mixedReport()));
    await page.keyboard.press("Tab");
    expect(await isFocused(page, ".skip")).toBe(true);
    await page.keyboard.press("/");
    expect(await isFocused(page, "#search")).toBe(true);
    await page.keyboard.type("a/b");
    expect(await page.getByRole("searchbox").inputValue()).toBe("a/b");
    await page.keyboard.press("Escape");
    expect(await page.getByRole("searchbox").inputValue()).toBe("");
    await page.keyboard.press("Tab");
    expect(await isFocused(page, "[name=status][value=all]")).toBe(true);
    await page.keyboard.press("ArrowRight");
    await shows(page, "2 of 8 shown");
    expect(await titles(page)).toEqual(["Postgres primary", "Message broker"]);
    await page.keyboard.press("Tab");
    expect(await isFocused(page, "#unfold")).toBe(true);
    await page.keyboard.press("Tab");
    expect(await isFocused(page, "#fold")).toBe(true);
    await page.keyboard.press("Tab");
    expect(await isFocused(page, "a[href='https://wiki.example.com/firewall-request']")).toBe(true);
    await page.keyboard.press("Tab");
    expect(await isFocused(page, "#rows tr:first-child summary")).toBe(true);
    await page.keyboard.press("Enter");
    expect(await page.getByText("[2001:db8::21]:5432").isVisible()).toBe(false);
    await page.keyboard.press("Enter");
    expect(await page.getByText("[2001:db8::21]:5432").isVisible()).toBe(true);
  });

  test("shows the focus", async () => {
    const { page } = await open(formatHtml(mixedReport()));
    await page.keyboard.press("/");
    await page.keyboard.press("Tab");
    const outline = "getComputedStyle(document.querySelector('.choices label')).outlineStyle";
    expect(await page.evaluate(outline)).toBe("solid");
    await page.keyboard.press("Tab");
    expect(await page.evaluate("getComputedStyle(document.activeElement).outlineStyle")).toBe("solid");
  });

  test("unfolds the visible checks and folds them again", async () => {
    const { page } = await open(formatHtml(mixedReport()));
    await page.getByRole("radio", { name: "Failed 2" }).check();
    await shows(page, "2 of 8 shown");
    await page.getByRole("button", { name: "Fold all", exact: true }).click();
    expect(await page.locator("#rows details[open]:visible").count()).toBe(0);
    await page.getByRole("button", { name: "Unfold all" }).click();
    expect(await page.locator("#rows details[open]:visible").count()).toBe(2);
  });

  test("shows the cause and the remedy of ten failed checks without a click, and nothing of those that passed", async () => {
    const results = [makeResult(), ...Array.from({ length: 12 }, () => makeTimeout())];
    const { page } = await open(formatHtml(makeReport({ results })));
    expect(await page.getByText("Likely cause").filter({ visible: true }).count()).toBe(10);
    expect(await page.locator("#rows tr.pass details[open]").count()).toBe(0);
  });

  test("shows which address of a check that passed is dead", async () => {
    const refused = {
      ip: "192.0.2.11",
      port: 443,
      errno: "ECONNREFUSED",
      message: "connection refused",
      durationMs: 2,
    };
    const attempts = [makeAttempt({ addresses: [refused, { ip: "192.0.2.10", port: 443, durationMs: 38 }] })];
    const { page } = await open(formatHtml(makeReport({ results: [makeResult({ attempts })] })));
    expect(await page.getByText("connected · 1 of 2 addresses failed").isVisible()).toBe(true);
    expect(await page.getByText("connection refused (ECONNREFUSED) after 2 ms").isVisible()).toBe(true);
  });

  test("has one number of excluded checks", async () => {
    const excluded = [makeExcluded(), makeExcluded({ kind: "collector" })];
    const { page } = await open(formatHtml(makeReport({ results: [makeResult()], excluded })));
    expect(await page.locator(".counts").textContent()).toContain("1 excluded");
    expect(await page.locator("#excluded summary").textContent()).toBe("1 by the spec's own exclude");
    await page.locator("#excluded summary").click();
    expect(await page.locator("#excluded li").count()).toBe(1);
  });

  test("has landmarks and a table for screen readers", async () => {
    const { page } = await open(formatHtml(mixedReport()));
    for (const role of ["banner", "main", "contentinfo", "search"] as const) {
      expect(await page.getByRole(role).count()).toBe(1);
    }
    const table = page.getByRole("table", { name: "Checks" });
    expect(await table.getByRole("row").count()).toBe(9);
    expect(await table.getByRole("columnheader").allInnerTexts()).toEqual([
      "Result",
      "Check",
      "Endpoint",
      "Time",
      "Position in the spec",
      "Message",
      "How it happened",
    ]);
    expect(await table.getByRole("rowheader", { name: "Redis" }).count()).toBe(1);
    expect(await table.getByRole("row", { name: "Redis" }).getByRole("cell").count()).toBe(6);
  });

  test("can be read without its script", async () => {
    const { page } = await open(formatHtml(mixedReport()), { javaScriptEnabled: false });
    expect(await page.locator("#rows tr:visible").count()).toBe(8);
    expect(await page.locator("#tools").isVisible()).toBe(false);
    expect(await page.getByText("[2001:db8::21]:5432").isVisible()).toBe(true);
    await page.locator("summary", { hasText: "no answer" }).click();
    expect(await page.getByText("[2001:db8::21]:5432").isVisible()).toBe(false);
  });

  test.each(["light", "dark"] as const)("has enough contrast in the %s scheme", async (colorScheme) => {
    const { page } = await open(formatHtml(mixedReport()), { colorScheme });
    await page.locator("summary").first().click();
    const background = await page.evaluate("getComputedStyle(document.body).backgroundColor");
    expect(background === "rgb(255, 255, 255)").toBe(colorScheme === "light");
    const ratios = (await page.evaluate(contrasts)) as Record<string, number>;
    expect(Object.entries(ratios).filter(([, ratio]) => !(ratio >= 4.5))).toEqual([]);
    expect(Object.keys(ratios).length).toBeGreaterThan(10);
  });

  test.each([
    { name: "a mixed run", report: mixedReport() },
    { name: "a hostile run", report: hostileReport() },
  ])("fits $name on a phone and on a desktop without horizontal scrolling", async ({ report }) => {
    for (const options of [phone, {}]) {
      const { page } = await open(formatHtml(report), options);
      if (report.counts.total < 20) await page.getByRole("button", { name: "Unfold all" }).click();
      expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
    }
  });

  test("prints the evidence and leaves out the controls", async () => {
    const { page } = await open(formatHtml(mixedReport()));
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("#tools").isVisible()).toBe(false);
    expect(await page.getByText("[2001:db8::21]:5432").isVisible()).toBe(true);
  });

  test("runs no script of a hostile spec", async () => {
    const { page, noise } = await open(formatHtml(hostileReport()));
    await page.getByRole("button", { name: "Unfold all" }).click();
    await page.mouse.move(400, 400);
    await page.locator("#excluded summary").click();
    const strangers = `[...document.querySelectorAll("*")].flatMap((element) => [
      ...(["IMG", "IFRAME", "OBJECT", "EMBED", "BASE", "FORM"].includes(element.tagName) && element.id !== "tools" ? [element.tagName] : []),
      ...[...element.attributes].filter(({ name }) => name.startsWith("on") || name === "style").map(({ name }) => name),
      ...(element.tagName === "A" && !/^(https?:|#)/.test(element.getAttribute("href")) ? [element.outerHTML] : []),
    ])`;
    expect(await page.evaluate(strangers)).toEqual([]);
    expect(await page.locator("script").count()).toBe(1);
    expect(await page.locator("style").count()).toBe(1);
    expect(await page.locator("meta[http-equiv]").count()).toBe(1);
    expect(await page.locator("#rows tr").count()).toBe(hostileTexts.length);
    expect(noise).toEqual([]);
  });

  test("does not run a script even if it was not escaped", async () => {
    const broken = formatHtml(greenReport()).replace(
      "<main>",
      "<main><script>document.title = 'run'</script><img src=x onerror=\"document.title='run'\">",
    );
    const { page, noise } = await open(broken);
    expect(await page.title()).toBe("All 5 checks passed · staging-egress");
    expect(noise.filter((line) => line.includes("Content Security Policy")).length).toBeGreaterThan(0);
  });
});

describeInBrowser("the HTML report of 5,000 checks", (open) => {
  const html = formatHtml(largeReport(5000));

  test("lays out only the rows near the viewport", async () => {
    const { page } = await open(html);
    const session = await page.context().newCDPSession(page);
    await session.send("Performance.enable");
    const { metrics } = await session.send("Performance.getMetrics");
    const metric = (name: string): number => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
    expect(metric("Nodes")).toBeGreaterThan(5000 * 20);
    expect(metric("LayoutObjects")).toBeLessThan(metric("Nodes") / 5);
  });

  test("shows all choices on a phone", async () => {
    const { page } = await open(html, phone);
    const overflow =
      "(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)(document.querySelector('.choices'))";
    expect(await page.evaluate(overflow)).toBe(0);
  });

  test("has one listener for all rows", async () => {
    const { page } = await open(html);
    const session = await page.context().newCDPSession(page);
    const { result } = await session.send("Runtime.evaluate", { expression: "document.querySelector('#rows')" });
    const { listeners } = await session.send("DOMDebugger.getEventListeners", {
      objectId: result.objectId ?? "",
      depth: -1,
    });
    expect(listeners).toEqual([]);
  });

  test("filters once a frame instead of once a key, and changes only the affected rows", async () => {
    const { page } = await open(html);
    await page.evaluate(`
      globalThis.changes = 0;
      globalThis.runs = 0;
      new MutationObserver((records) => { changes += records.length; })
        .observe(document.querySelector("#rows"), { subtree: true, attributes: true, childList: true });
      new MutationObserver((records) => { runs += records.length; })
        .observe(document.querySelector("#shown"), { childList: true });
      for (const text of ["n", "no", "nod", "node", "node-4999."]) {
        const search = document.querySelector("#search");
        search.value = text;
        search.dispatchEvent(new InputEvent("input", { bubbles: true }));
      }`);
    await shows(page, "1 of 5,000 shown");
    expect(await titles(page)).toEqual(["Node 4999 of the fleet"]);
    expect(await page.evaluate("[runs, changes]")).toEqual([1, 4999]);
  });

  test("finds and shows the failed checks", async () => {
    const { page } = await open(html);
    await page.getByRole("radio", { name: "Failed 52" }).check();
    await page.getByRole("searchbox").fill("node-4952");
    await shows(page, "1 of 5,000 shown");
    await page.getByText("no answer").locator("visible=true").click();
    expect(await page.getByText("Packets are dropped").locator("visible=true").count()).toBe(1);
  });
});

/** Returns the contrast of each kind of text with the first opaque background behind it; WCAG 2, 1.4.3. */
const contrasts = `(() => {
  const channels = (colour) => colour.match(/[\\d.]+/g).map(Number);
  const light = (colour) => {
    const [red, green, blue] = channels(colour).map((channel) => channel / 255)
      .map((channel) => channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ground = (element) => {
    const { backgroundColor } = getComputedStyle(element);
    return channels(backgroundColor)[3] === 0 && element.parentElement ? ground(element.parentElement) : backgroundColor;
  };
  const ratio = (element) => {
    const [more, less] = [light(getComputedStyle(element).color), light(ground(element))].sort((a, b) => b - a);
    return (more + 0.05) / (less + 0.05);
  };
  const kinds = ["h1", "h2", ".facts", ".counts b", ".counts li", ".problems b", ".problems p", ".choices label",
    ".choices label:has(:checked)", ".shown", "thead th", "tr.fail .result", "tr.warn .result", "tr.pass .result",
    "tbody .title", "tbody .address", "tbody .time", "tbody .place", "tbody .message", "a[rel]", "summary", ".how dt",
    ".how dd", "footer", "button"];
  return Object.fromEntries(kinds.map((kind) => [kind, ratio(document.querySelector(kind))]));
})()`;
