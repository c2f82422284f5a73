package dev.isnad.arabic;

/** What kind of answer a question asks for. */
public enum QuestionType {
  WHO,
  WHEN,
  WHERE,
  HOW_MANY,
  WHY,
  HOW,
  WHAT,
  /** Several things are asked for: {@code ما هي الدول التي…}, {@code اذكر}. */
  LIST,
  /** What something is: {@code ما هو…}, {@code ما المقصود بـ}. */
  DEFINITION,
  YES_NO,
  /** No word of asking was understood. */
  OTHER
}
