// What this browser tab remembers of its conversation, until the tab is closed.

const KEY = "isnad.conversation";
const MOST_TURNS = 40;
const NOTHING = { id: null, turns: [] };

/** The conversation's id, and its turns as {question, answer, address}. */
export function recall() {
  try {
    return JSON.parse(sessionStorage.getItem(KEY)) ?? NOTHING;
  } catch {
    // Storage is closed to us, or holds what we did not write: begin anew.
    return NOTHING;
  }
}

export function remember(id, turn) {
  const turns = [...recall().turns, ...(turn ? [turn] : [])].slice(-MOST_TURNS);
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ id, turns }));
  } catch {
    // A full or closed storage costs the memory of a reload, not the conversation.
  }
}

export function forget() {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Closed storage holds nothing that could be forgotten.
  }
}
