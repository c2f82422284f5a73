package dev.isnad.web;

import dev.isnad.answer.Answer;
import dev.isnad.answer.AnswerEvent;
import dev.isnad.answer.AnswerSentence;
import dev.isnad.answer.AnswerStatus;
import dev.isnad.answer.Source;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Conversations that go as written here, where a test needs them slow, broken or odd. */
final class Scripted implements Asking {
  /** What was asked of it. */
  record Asked(String conversation, String question, ZoneId zone) {}

  static final Source SOURCE =
      new Source(
          1,
          "dirwan-bridge",
          "جسر دروان يُفتتح في الربيع",
          "صحيفة المنارة",
          List.of("إذاعة الساحل"),
          Optional.of("المهندسة سلمى الحارثي"),
          Optional.of(LocalDate.of(2024, 3, 2)),
          Optional.of(URI.create("https://manara.example/2024/bridge")),
          "طول الجسر 1240 مترًا",
          0,
          20);
  static final AnswerSentence SENTENCE = new AnswerSentence("طول الجسر\n1240 مترًا.", List.of(1));
  static final Answer ANSWER =
      new Answer(
          "a-1",
          "ما طول الجسر؟",
          AnswerStatus.ANSWERED,
          "طول الجسر\n1240 مترًا. [1]",
          List.of(SENTENCE),
          List.of(SOURCE),
          "extractive",
          7);

  private final List<Asked> asked = new CopyOnWriteArrayList<>();
  private final Asking script;

  private Scripted(Asking script) {
    this.script = script;
  }

  static Scripted as(Asking script) {
    return new Scripted(script);
  }

  /** Answers every question with {@link #ANSWER}. */
  static Scripted answering() {
    return as(
        (conversation, question, zone, events) -> {
          events.accept(new AnswerEvent.SourcesFound(List.of(SOURCE)));
          events.accept(new AnswerEvent.SentenceReleased(SENTENCE));
          events.accept(new AnswerEvent.Finished(ANSWER));
          return ANSWER;
        });
  }

  /** Cannot work on any question, and says so. */
  static Scripted failing(String message) {
    return as(
        (conversation, question, zone, events) -> {
          events.accept(new AnswerEvent.Failed(message));
          return ANSWER;
        });
  }

  List<Asked> asked() {
    return asked;
  }

  @Override
  public Answer ask(
      String conversation, String question, ZoneId zone, Consumer<AnswerEvent> events) {
    asked.add(new Asked(conversation, question, zone));
    return script.ask(conversation, question, zone, events);
  }
}
