// The API of this server: a question answered as events, and reports.

/** Something that the reader should be told, in Arabic. */
export class Trouble extends Error {}

const UNREACHABLE = "تعذّر الاتصال بالخادم. تحققوا من الشبكة ثم أعيدوا المحاولة.";
const CUT_OFF = "انقطع الاتصال قبل أن يكتمل الجواب.";

/**
 * Asks, and yields {name, data} for every event as it arrives: conversation, sources, sentence, kept,
 * finished. Throws a Trouble where there is no answer; the signal gives the question up.
 */
export async function* ask(question, conversation, signal) {
  const request = { question, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone };
  if (conversation) request.conversation = conversation;
  const response = await reach("/api/chat", {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "text/event-stream" },
    body: JSON.stringify(request),
    signal,
  });
  let finished = false;
  for await (const event of events(response.body, signal)) {
    if (event.name === "failed") throw new Trouble(event.data.message);
    finished ||= event.name === "finished";
    yield event;
  }
  if (!finished) throw new Trouble(CUT_OFF);
}

/** The report with this id. */
export async function report(id) {
  const response = await reach(`/api/articles/${encodeURIComponent(id)}`, {
    headers: { Accept: "application/json" },
  });
  return response.json();
}

/** The answer with this id, as it was given, with what became of its sources since. */
export async function keptAnswer(id) {
  const response = await reach(`/api/answers/${encodeURIComponent(id)}`, {
    headers: { Accept: "application/json" },
  });
  return response.json();
}

/** Questions to try; none where the server cannot tell any at the moment. */
export async function examples() {
  try {
    const response = await reach("/api/examples", { headers: { Accept: "application/json" } });
    return (await response.json()).questions;
  } catch {
    return [];
  }
}

async function reach(address, options) {
  let response;
  try {
    response = await fetch(address, options);
  } catch (error) {
    throw options.signal?.aborted ? error : new Trouble(UNREACHABLE);
  }
  if (response.ok) return response;
  throw new Trouble(await detail(response));
}

async function detail(response) {
  const isProblem = response.headers.get("Content-Type")?.startsWith("application/problem+json");
  return isProblem ? (await response.json()).detail : UNREACHABLE;
}

/** Server-sent events, as the HTML standard has them, from a body. */
async function* events(body, signal) {
  let rest = "";
  try {
    for await (const chunk of chunks(body)) {
      const whole = (rest + chunk).split("\n\n");
      rest = whole.pop();
      yield* whole.map(event).filter((one) => one.data !== null);
    }
  } catch (error) {
    throw signal.aborted || error instanceof Trouble ? error : new Trouble(CUT_OFF);
  }
}

async function* chunks(body) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}

function event(text) {
  const lines = text.split("\n");
  const values = (field) =>
    lines.filter((line) => line.startsWith(`${field}: `)).map((line) => line.slice(field.length + 2));
  const data = values("data");
  return { name: values("event")[0], data: data.length ? JSON.parse(data.join("\n")) : null };
}
