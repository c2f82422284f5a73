// The page of one report: the passage that the address names is marked and brought into view.

import { report, Trouble } from "./api.js";
import { element, isolated } from "./elements.js";
import { adaptedNote, chain, reportText } from "./report.js";

const body = document.getElementById("report");
const id = decodeURIComponent(location.pathname.split("/").pop());

const PASSAGE = /^#(\d+)-(\d+)$/;

/** The passage in the address, #start-end, as far as it lies within the text. */
function passage(length) {
  const [, start, end] = PASSAGE.exec(location.hash) ?? [];
  const valid = start !== undefined && Number(start) < Number(end) && Number(end) <= length;
  return valid ? [Number(start), Number(end)] : [0, 0];
}

function show(found) {
  document.getElementById("title").replaceChildren(...isolated(found.title));
  body.replaceChildren(...[
    chain(found),
    found.author && element("p", { class: "note" }, "بقلم ", ...isolated(found.author)),
    adaptedNote(found),
    reportText(found.text, "h2", ...passage(found.text.length)),
    found.url && element("p", { class: "report-links" },
      element("a", { href: found.url, rel: "noopener" }, "التقرير الأصلي لدى ", ...isolated(found.publisher))),
  ].filter(Boolean));
  body.querySelector("mark")?.scrollIntoView({ block: "start", behavior: "instant" });
}

try {
  const found = await report(id);
  show(found);
  addEventListener("hashchange", () => PASSAGE.test(location.hash) && show(found));
} catch (error) {
  if (!(error instanceof Trouble)) throw error;
  body.replaceChildren(element("p", { class: "notice", role: "alert" }, error.message));
}
