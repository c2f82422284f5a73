// A report as people read it: who said it, through whom, and the text with a passage marked.

import { element, isolated } from "./elements.js";
import { day } from "./words.js";

/** The chain of attribution as a list, from the one who spoke to the one who published. */
export function chain(report) {
  const link = (role, name, after = null) =>
    element("li", {},
      element("span", { class: "role" }, role), " ",
      element("span", {},
        element("span", { class: "name" }, ...isolated(name)),
        after && element("span", { class: "day" }, "، ", after)));
  const published = day(report.published) ?? "تاريخ النشر غير مذكور";
  return element("ol", { class: "chain", "aria-label": "سلسلة الإسناد" },
    report.speaker && link("القائل", report.speaker),
    ...report.via.map((agency) => link("الناقل", agency)),
    link("الناشر", report.publisher, published));
}

/** The same on one line: قائل ← ناقل ← ناشر، يوم. */
export function chainLine(report) {
  const names = [report.speaker, ...report.via, report.publisher].filter(Boolean);
  const nodes = names.flatMap((name, i) => [
    i > 0 ? element("span", { class: "arrow", "aria-hidden": "true" }, "←") : null,
    element("span", {}, ...isolated(name)),
  ]);
  const published = day(report.published);
  return [...nodes.filter(Boolean), published ? `، ${published}` : ""];
}

/**
 * Which other outlets publish the same words; null where none is known to. Of a kept answer's copies
 * those that are no longer published say so.
 */
export function alsoPublished(source) {
  const copies = source.alsoIn ?? [];
  if (copies.length === 0) return null;
  const names = copies.flatMap((copy, i) => [
    i > 0 ? "، " : "",
    element("span", {}, ...isolated(copy.publisher),
      copy.published ? ` (${day(copy.published)})` : "",
      copy.readable === false ? "، ولم يعد منشورًا" : ""),
  ]);
  return element("span", { class: "line also" }, "نشره أيضًا: ", ...names);
}

/** What a reader must know of whose words these are; null where they are the publisher's own. */
export function adaptedNote(report) {
  return report.adapted
    ? element("p", { class: "note" }, "صياغة إسناد لتقرير نشره ", ...isolated(report.publisher), "، لا نصّه الحرفي.")
    : null;
}

/**
 * The text as headings, paragraphs and numbered items. What stands from start to end, offsets in
 * UTF-16 units as JavaScript and the API count them, is marked. Headings are of the given level.
 */
export function reportText(text, level, start, end) {
  const body = element("div", { class: "report-text" });
  for (const block of blocks(text)) body.append(blockElement(text, block, level, start, end));
  return body;
}

/** Stretches of text between blank lines. */
function blocks(text) {
  return [...text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)].map((found) => ({
    from: found.index,
    to: found.index + found[0].length,
    lines: [...found[0].matchAll(/[^\n]+/g)].map((line) => ({
      from: found.index + line.index,
      to: found.index + line.index + line[0].length,
    })),
  }));
}

function blockElement(text, block, level, start, end) {
  const content = (from, to) => marked(text, from, to, start, end);
  if (text.startsWith("## ", block.from) && block.lines.length === 1) {
    return element(level, {}, ...content(block.from + 3, block.to));
  }
  const numbered = block.lines.every(({ from, to }) => /^[\d٠-٩]+[.)] /.test(text.slice(from, to)));
  return numbered
    ? element("ol", {}, ...block.lines.map(({ from, to }) => element("li", {}, ...content(from, to))))
    : element("p", {}, ...content(block.from, block.to));
}

/** text[from, to) as nodes, with what of it lies in [start, end) in a mark. */
function marked(text, from, to, start, end) {
  const [a, b] = [Math.max(from, start), Math.min(to, end)];
  if (a >= b) return isolated(text.slice(from, to));
  return [
    ...isolated(text.slice(from, a)),
    element("mark", {}, ...isolated(text.slice(a, b))),
    ...isolated(text.slice(b, to)),
  ];
}
