// The first page: the composer, the conversation, and what a screen reader is told.

import { ask, examples, Trouble } from "./api.js";
import { element } from "./elements.js";
import { forget, recall, remember } from "./memory.js";
import { closeSource, openSource } from "./sheet.js";
import { Turn } from "./turn.js";

const part = (id) => document.getElementById(id);
const [composer, question, conversation] = ["composer", "question", "conversation"].map(part);

let conversationId = recall().id;
let work = null;

/** Tells a screen reader these words once. */
function announce(words) {
  part("announcer").append(element("span", {}, `${words} `));
}

function showWork(controller) {
  work = controller;
  part("send").hidden = controller !== null;
  part("stop").hidden = controller === null;
}

function addTurn(text) {
  const turn = new Turn(text, openSource);
  part("invitation").hidden = true;
  part("new-conversation").hidden = false;
  conversation.append(turn.root);
  return turn;
}

function begin(text) {
  closeSource();
  const turn = addTurn(text);
  answer(text, turn);
  turn.root.scrollIntoView({ block: "start" });
}

async function answer(text, turn) {
  const controller = new AbortController();
  showWork(controller);
  part("announcer").replaceChildren();
  turn.searching();
  try {
    for await (const event of ask(text, conversationId, controller.signal)) take(event, text, turn);
  } catch (error) {
    stumble(error, controller, text, turn);
  } finally {
    if (work === controller) showWork(null);
  }
}

function take({ name, data }, text, turn) {
  switch (name) {
    case "conversation":
      conversationId = data.conversation;
      break;
    case "sources":
      turn.sourcesFound(data.sources);
      break;
    case "sentence":
      turn.sentence(data);
      announce(data.text);
      break;
    case "kept":
      turn.kept(data.address);
      break;
    case "finished":
      turn.finished(data);
      remember(conversationId, { question: text, answer: data, address: turn.address });
      announce(turn.verdict.textContent);
      break;
  }
}

function stumble(error, controller, text, turn) {
  if (controller.signal.aborted) {
    turn.stopped();
    return;
  }
  if (!(error instanceof Trouble)) console.error(error);
  const message = error instanceof Trouble ? error.message : "حدث خلل في الصفحة. أعيدوا المحاولة.";
  announce(message);
  turn.failed(message, () => {
    const again = new Turn(text, openSource);
    turn.root.replaceWith(again.root);
    question.focus();
    answer(text, again);
  });
}

composer.addEventListener("submit", (event) => {
  event.preventDefault();
  const text = question.value.trim();
  if (text === "" || work) return;
  question.value = "";
  begin(text);
});

question.addEventListener("keydown", (event) => {
  // While an input method composes a word, Enter belongs to it.
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  composer.requestSubmit();
});

part("stop").addEventListener("click", () => {
  work?.abort();
  question.focus();
});

part("invitation").addEventListener("click", (event) => {
  const example = event.target.closest("[data-question]");
  if (!example || work) return;
  question.focus();
  begin(example.dataset.question);
});

/** Shows questions to try, where there are any. */
async function invite() {
  const questions = await examples();
  part("examples").replaceChildren(
    ...questions.map((text) => {
      const button = element("button", { type: "button" }, text);
      button.dataset.question = text;
      return element("li", {}, button);
    }),
  );
  part("examples").hidden = questions.length === 0;
}

part("new-conversation").addEventListener("click", () => {
  work?.abort();
  closeSource();
  forget();
  conversationId = null;
  conversation.replaceChildren();
  part("announcer").replaceChildren();
  part("invitation").hidden = false;
  part("new-conversation").hidden = true;
  question.focus();
});

for (const { question, answer, address } of recall().turns) {
  const turn = addTurn(question);
  turn.kept(address ?? null);
  turn.finished(answer);
}

invite();
