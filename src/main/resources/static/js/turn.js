// One question and its answer on the page: a headline, sentences, and notes below.

import { element, isolated, links } from "./elements.js";
import { alsoPublished, chainLine } from "./report.js";
import { reports } from "./words.js";

let turns = 0;

export class Turn {
  #sentences = [];
  #sources = [];
  #open;
  address = null;

  /** @param open what to do when a source is asked for: (source, button) */
  constructor(question, open) {
    this.#open = open;
    const id = `turn-${++turns}`;
    this.verdict = element("p", { class: "verdict" });
    this.answer = element("p", { class: "answer" });
    this.notes = element("div");
    this.root = element("article", { class: "turn", "aria-labelledby": id },
      element("h2", { id, dir: "auto" }, ...isolated(question)),
      this.verdict, this.answer, this.notes);
  }

  searching() {
    this.#say("working", links(), "يبحث في التقارير…");
    this.root.setAttribute("aria-busy", "true");
  }

  sourcesFound(sources) {
    this.#sources = sources;
    const count = new Set(sources.map((source) => source.articleId)).size;
    if (count > 0) this.#say("working", links(), `يقرأ في ${reports(count)}…`);
  }

  /** Adds a sentence that was released. */
  sentence(sentence) {
    this.#sentences.push(sentence);
    this.answer.append(...this.#sentenceNodes(sentence));
  }

  /** The answer will be found again at this address; null where it is not kept. */
  kept(address) {
    this.address = address;
  }

  /** The answer is whole: what was shown on the way gives way to it where it differs. */
  finished(answer) {
    this.#sources = answer.sources;
    this.#sentences = answer.sentences;
    this.answer.replaceChildren(...answer.sentences.flatMap((one) => this.#sentenceNodes(one)));
    if (answer.sentences.length === 0) this.answer.replaceChildren(...isolated(answer.text));
    this.#settle(...verdict(answer));
    this.#listSources(answer.status === "not_in_reports" ? "أقرب التقارير" : "المصادر");
    this.#linkForGood();
  }

  stopped() {
    this.#settle("told", "أوقفتم الجواب قبل أن يكتمل");
  }

  /** Tells what went wrong, and offers to ask again. */
  failed(message, retry) {
    this.#settle("", "");
    const again = element("button", { class: "quiet", type: "button", onclick: retry }, "إعادة المحاولة");
    this.notes.replaceChildren(element("div", { class: "failure" }, element("p", {}, message), again));
  }

  #say(kind, ...nodes) {
    this.verdict.className = `verdict ${kind}`;
    this.verdict.replaceChildren(...nodes);
  }

  #settle(kind, words) {
    this.root.removeAttribute("aria-busy");
    this.#say(kind, words);
    this.verdict.hidden = words === "";
  }

  #sentenceNodes({ text, citations }) {
    const marks = citations.map((n) => this.#citation(n)).filter(Boolean);
    // The last word and its marks stay on one line.
    const [, most, last] = /^(.*\s)?([^\s\p{Script=Latin}\d]{0,24})$/su.exec(text) ?? [text, text, ""];
    const tail = element("span", { class: "tail" }, last, ...marks);
    return [element("span", { class: "sentence" }, ...isolated(most ?? ""), tail), " "];
  }

  #citation(n) {
    const source = this.#sources.find((one) => one.n === n);
    if (!source) return null;
    return element("button", {
      class: "citation",
      type: "button",
      "aria-label": `المصدر ${n}: ${source.title}`,
      "aria-haspopup": "dialog",
      onclick: (event) => this.#show(n, event.currentTarget),
    }, `[${n}]`);
  }

  #listSources(title) {
    if (this.#sources.length === 0) return;
    const reportsShown = new Set();
    const items = this.#sources.map((source) => {
      const another = reportsShown.has(source.articleId);
      reportsShown.add(source.articleId);
      return element("li", {}, this.#sourceButton(source, another));
    });
    this.notes.replaceChildren(
      element("section", { class: "sources", "aria-label": title },
        element("h3", {}, title), element("ol", {}, ...items)));
  }

  #linkForGood() {
    if (this.address === null) return;
    this.notes.append(element("p", { class: "permalink" },
      element("a", { href: this.address, target: "_blank", rel: "noopener" }, "رابط دائم")));
  }

  /** @param another whether the report is listed already: then its words tell the two apart */
  #sourceButton(source, another) {
    const words = another
      ? [element("span", { class: "line" }, "من التقرير نفسه: ", ...isolated(`«${source.quote}»`))]
      : [
          element("span", { class: "title" }, ...isolated(source.title)),
          element("span", { class: "line" }, ...chainLine(source)),
          alsoPublished(source),
        ];
    return element("button", {
      class: another ? "source another" : "source",
      type: "button",
      "aria-haspopup": "dialog",
      onclick: (event) => this.#show(source.n, event.currentTarget),
    }, element("span", { class: "number" }, `${source.n}`), ...words);
  }

  #show(n, button) {
    this.#open(this.#sources.find((source) => source.n === n), button);
  }
}

/** The status in words: [kind, words]. */
function verdict(answer) {
  switch (answer.status) {
    case "answered": return ["", `جواب من ${reports(new Set(answer.sources.map((s) => s.articleId)).size)}`];
    case "partly_answered": return ["told", "أجابت التقارير عن بعض السؤال"];
    case "not_in_reports": return ["told", "ليس في التقارير"];
    case "degraded": return ["told", "جمل من التقارير نفسها"];
    default: return ["", ""];
  }
}
