// Elements and text. Nothing in these pages is ever parsed as HTML: text goes in as text.

/** An element with these attributes (an on… attribute is a listener) and children. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else if (value !== null && value !== undefined && value !== false) {
      made.setAttribute(key, value === true ? "" : value);
    }
  }
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

// Latin words, and numbers with signs inside: what would change its order among Arabic words.
const FOREIGN =
  /\p{Script=Latin}(?:[\p{Script=Latin}\p{M}\d.,'’&@:/+ -]*[\p{Script=Latin}\d])?|[+−-]?\d+(?:[.,:/–-]\d+)+\s?[%٪]?/gu;

/** The text as nodes, with every foreign stretch isolated from the Arabic around it. */
export function isolated(text) {
  const nodes = [];
  let from = 0;
  for (const found of text.matchAll(FOREIGN)) {
    nodes.push(text.slice(from, found.index), element("bdi", {}, found[0]));
    from = found.index + found[0].length;
  }
  nodes.push(text.slice(from));
  return nodes.filter((node) => node !== "");
}

/** The mark of this house, as a sign that something is being done. */
export function links() {
  const part = () => element("i");
  return element("span", { class: "links", "aria-hidden": "true" }, part(), part(), part());
}
