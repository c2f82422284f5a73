// The source beside the answer: the report, with the quoted words marked and in view.

import { report, Trouble } from "./api.js";
import { element, isolated } from "./elements.js";
import { adaptedNote, alsoPublished, chain, reportText } from "./report.js";

const part = (id) => document.getElementById(id);
const wide = matchMedia("(min-width: 64rem)");

const sheet = part("sheet");
let opener = null;
let shown = null;

/** Opens the sheet with this source; focus returns to the button when it closes. */
export async function openSource(source, button) {
  opener?.removeAttribute("aria-expanded");
  opener = button;
  shown = source;
  button.setAttribute("aria-expanded", "true");
  part("sheet-kicker").replaceChildren(`المصدر ${source.n}`);
  part("sheet-title").replaceChildren(...isolated(source.title));
  part("sheet-chain").replaceChildren(...[chain(source), alsoPublished(source)].filter(Boolean));
  fill(element("p", { class: "note" }, "يُفتح التقرير…"));
  show();
  await fetchReport(source);
}

async function fetchReport(source) {
  try {
    const found = await report(source.articleId);
    if (shown === source) fill(...reportNodes(source, found));
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    if (shown === source) fill(...quoteOnly(source, error.message));
  }
  if (shown === source) sheet.querySelector("mark")?.scrollIntoView({ block: "start", behavior: "instant" });
}

function reportNodes(source, found) {
  const start = found.text.slice(source.start, source.end) === source.quote
    ? source.start
    : found.text.indexOf(source.quote);
  const stands = start >= 0;
  const end = stands ? start + source.quote.length : 0;
  return [
    adaptedNote(found),
    stands ? null : changed("عُدّل هذا التقرير بعد الجواب، ولم يعد فيه هذا النص:", source),
    reportText(found.text, "h3", stands ? start : 0, end),
    element("p", { class: "report-links" },
      element("a", { href: `/articles/${encodeURIComponent(source.articleId)}#${stands ? `${start}-${end}` : ""}` }, "صفحة التقرير"),
      found.url && element("a", { href: found.url, rel: "noopener", target: "_blank" }, "التقرير الأصلي")),
  ];
}

/** The report cannot be had: what the answer quoted, and why there is no more. */
function quoteOnly(source, reason) {
  return [changed(reason, source)];
}

function changed(words, source) {
  return element("div", { class: "changed" },
    element("p", {}, words), element("p", {}, element("mark", {}, ...isolated(source.quote))));
}

function fill(...nodes) {
  part("sheet-body").replaceChildren(...nodes.filter(Boolean));
}

/** Beside the text where there is room; over it, holding the focus, where there is none. */
function show() {
  if (sheet.open) sheet.close();
  part("sheet-body").scrollTop = 0;
  if (wide.matches) sheet.show();
  else sheet.showModal();
  document.body.classList.add("reading");
  part("sheet-title").focus({ preventScroll: true });
}

/** Closes the sheet, if it is open, and gives the focus back. */
export function closeSource() {
  if (!sheet.open) return;
  sheet.close();
  document.body.classList.remove("reading");
  shown = null;
  opener?.removeAttribute("aria-expanded");
  opener?.focus({ preventScroll: true });
}

part("sheet-close").addEventListener("click", closeSource);
sheet.addEventListener("cancel", (event) => {
  event.preventDefault();
  closeSource();
});
sheet.addEventListener("click", (event) => {
  if (event.target === sheet) closeSource();
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") closeSource();
});
wide.addEventListener("change", () => sheet.open && show());
