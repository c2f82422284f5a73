// The page of an answer that was given: its sentences, and what each source said then, marked with
// what became of the report since.

import { keptAnswer, Trouble } from "./api.js";
import { element, isolated } from "./elements.js";
import { alsoPublished, chainLine, reportText } from "./report.js";
import { moment } from "./words.js";

const body = document.getElementById("answer");
const id = decodeURIComponent(location.pathname.split("/").pop());

const SINCE = {
  changed: "تغيّر التقرير بعد هذه الإجابة",
  withdrawn: "سُحب هذا التقرير",
  removed: "لم يعد هذا التقرير منشورًا",
};

function show(answer) {
  document.getElementById("title").replaceChildren(...isolated(answer.question));
  document.getElementById("asked").replaceChildren(`جواب عن سؤال طُرح في ${moment(answer.askedAt, answer.timeZone)}`);
  body.replaceChildren(...[
    understood(answer),
    element("p", { class: "answer" }, ...sentences(answer)),
    evidence(answer),
  ].filter(Boolean));
  document.getElementById(location.hash.slice(1))?.scrollIntoView({ behavior: "instant" });
}

/** How a follow-up was understood, where it does not say so itself. */
function understood(answer) {
  return answer.understood && answer.understood !== answer.question
    ? element("p", { class: "understood" }, "فُهم السؤال هكذا: ", ...isolated(answer.understood))
    : null;
}

function sentences(answer) {
  if (answer.sentences.length === 0) return isolated(answer.text);
  const known = new Set(answer.sources.map((source) => source.n));
  return answer.sentences.flatMap(({ text, citations, withheld }) => [
    withheld
      ? element("span", { class: "withheld" }, `[حُجبت هنا جملة: ${gone(answer, citations)}]`)
      : element("span", { class: "sentence" }, ...isolated(text)),
    ...citations.filter((n) => known.has(n)).map(citation),
    " ",
  ]);
}

/** Why a sentence is withheld. */
function gone(answer, citations) {
  const sources = answer.sources.filter((source) => citations.includes(source.n));
  const withdrawn = sources.some((source) => source.state === "withdrawn");
  return withdrawn ? "سُحب التقرير الذي تستند إليه" : "لم يعد التقرير الذي تستند إليه منشورًا";
}

function citation(n) {
  return element("a", { class: "citation", href: `#source-${n}`, "aria-label": `المصدر ${n}` }, `[${n}]`);
}

function evidence(answer) {
  if (answer.sources.length === 0) return null;
  const title = answer.status === "not_in_reports" ? "أقرب التقارير" : "المصادر كما كانت عند الإجابة";
  return element("section", { class: "evidence", "aria-labelledby": "evidence" },
    element("h2", { id: "evidence" }, title),
    element("ol", {}, ...answer.sources.map((source) => item(source, answer))));
}

function item(source, answer) {
  return element("li", { id: `source-${source.n}` },
    element("span", { class: "number" }, `${source.n}`),
    element("div", {}, ...[
      element("h3", {}, ...isolated(source.title)),
      element("p", { class: "line" }, ...chainLine(source)),
      alsoPublished(source),
      state(source),
      words(source, answer),
      link(source),
    ].filter(Boolean)));
}

function state(source) {
  if (source.state === "unchanged") return null;
  const lost = source.state === "changed" && source.standsAt === null ? "، ولم يعد فيه النص المقتبس" : "";
  return element("p", { class: "state" }, SINCE[source.state] + lost);
}

/** What the report said then: the passage that the words stood in, with the words marked. */
function words(source, answer) {
  if (source.quote === null) return null;
  const passage = answer.passages.find(({ n, articleId, text, start, end }) =>
    n === source.n && articleId === source.articleId && text !== null && start <= source.start && source.end <= end);
  return passage
    ? reportText(passage.text, "h4", source.start - passage.start, source.end - passage.start)
    : reportText(source.quote, "h4", 0, source.quote.length);
}

function link(source) {
  const address = `/articles/${encodeURIComponent(source.articleId)}`;
  const { state, standsAt } = source;
  const shown = state === "unchanged" || state === "changed";
  return shown
    ? element("p", { class: "report-links" },
        element("a", { href: standsAt ? `${address}#${standsAt.start}-${standsAt.end}` : address },
          state === "changed" ? "التقرير كما هو الآن" : "التقرير كاملًا"))
    : null;
}

try {
  show(await keptAnswer(id));
} catch (error) {
  if (!(error instanceof Trouble)) throw error;
  body.append(element("p", { class: "notice", role: "alert" }, error.message));
}
