/**
 * The only script of the HTML report. Its digest is in the page's content security policy.
 *
 * It reads the page and hides rows; it never turns text into markup. One listener for each event serves all rows, and the
 * text of the rows is collected at the first search, so that thousands of rows cost nothing before it.
 */
export const script = `
"use strict";
(() => {
  const byId = (id) => document.getElementById(id);
  const tools = byId("tools"), search = byId("search"), shown = byId("shown"), none = byId("none");
  const rows = [...byId("rows").rows];
  const number = new Intl.NumberFormat("en");
  let texts;
  let isWaiting = false;

  const textOf = (index) => (texts ??= rows.map((row) => row.textContent.toLowerCase()))[index];

  function filter() {
    isWaiting = false;
    const words = search.value.toLowerCase().split(/\\s+/).filter(Boolean);
    const status = tools.elements.status.value;
    let count = 0;
    rows.forEach((row, index) => {
      const isShown = (status === "all" || row.className === status) && words.every((word) => textOf(index).includes(word));
      if (row.hidden === isShown) row.hidden = !isShown;
      if (isShown) count += 1;
    });
    none.hidden = count > 0;
    shown.textContent = count === rows.length
      ? number.format(count) + (count === 1 ? " check" : " checks")
      : number.format(count) + " of " + number.format(rows.length) + " shown";
  }

  function filterSoon() {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(filter);
  }

  function fold(isOpen) {
    for (const row of rows) {
      if (row.hidden) continue;
      for (const details of row.getElementsByTagName("details")) details.open = isOpen;
    }
  }

  tools.hidden = rows.length === 0;
  tools.addEventListener("input", filterSoon);
  tools.addEventListener("submit", (event) => event.preventDefault());
  tools.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button) fold(button.id === "unfold");
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && event.target !== search && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      search.focus();
      search.select();
    } else if (event.key === "Escape" && event.target === search) {
      search.value = "";
      filterSoon();
    }
  });
  filter();
})();
`;
