package dev.isnad.cli;

import dev.isnad.answer.Answer;
import dev.isnad.answer.AnswerEvent;
import dev.isnad.answer.AnswerJson;
import dev.isnad.conversation.Conversations;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad ask "…"}. */
@Command(name = "ask", description = "Answers one question, with its sources.")
final class AskCommand extends NewsroomCommand {
  private static final String STANDARD_INPUT = "-";

  @Parameters(
      arity = "1..*",
      paramLabel = "QUESTION",
      description = "The question; - reads it from standard input.")
  private List<String> words = List.of();

  @Option(names = "--json", description = "Print the answer as one JSON object.")
  private boolean json;

  @Option(names = "--no-model", description = "Ask no model: only the reports' own sentences.")
  private boolean noModel;

  @Option(
      names = "--keep",
      description =
          "Keep the answer with its evidence and print its id, for 'isnad answers'. Takes a moment"
              + " longer: a database is opened.")
  private boolean keep;

  /** What the events told. */
  private static final class Heard {
    private @Nullable Answer finished;
    private String failure = "";
    private boolean kept;

    void hear(AnswerEvent event) {
      switch (event) {
        case AnswerEvent.Finished done -> finished = done.answer();
        case AnswerEvent.Failed failed -> failure = failed.message();
        case AnswerEvent.Kept safe -> kept = true;
        case AnswerEvent.SourcesFound found -> {}
        case AnswerEvent.SentenceReleased released -> {}
        case AnswerEvent.SentenceHeld held -> {}
      }
    }
  }

  @Override
  int run(Newsroom newsroom, Console console) {
    Heard heard = ask(conversations(newsroom), question(console));
    Answer answer = heard.finished;
    if (answer == null) {
      // A failure ends in an event whose message is for readers; it must not pass for an answer.
      throw new CommandFailedException(heard.failure);
    }
    console.out().println(json ? AnswerJson.write(answer) : AnswerText.of(answer));
    if (keep) {
      tellId(answer.id(), heard.kept, console);
    }
    return exitCode(answer);
  }

  private String question(Console console) {
    String written = String.join(" ", words);
    String question = written.equals(STANDARD_INPUT) ? console.readAll() : written;
    if (question.isBlank()) {
      throw new RefusedException("No question was given; see ask --help");
    }
    return question;
  }

  private Conversations conversations(Newsroom newsroom) {
    if (keep) {
      return newsroom.keptConversations(!noModel);
    }
    return noModel ? newsroom.conversationsWithoutModels() : newsroom.conversations();
  }

  private static Heard ask(Conversations conversations, String question) {
    Heard heard = new Heard();
    conversations.ask(UUID.randomUUID().toString(), question, ZoneId.systemDefault(), heard::hear);
    return heard;
  }

  /** Beside the answer, which alone is on standard output. */
  private static void tellId(String id, boolean kept, Console console) {
    console.err().println(kept ? "Kept as " + id : "The answer was not kept");
  }

  private static int exitCode(Answer answer) {
    return switch (answer.status()) {
      case ANSWERED, PARTLY_ANSWERED, SMALL_TALK -> ExitCode.OK;
      case NOT_IN_REPORTS -> ExitCode.NOT_IN_REPORTS;
      case DEGRADED -> ExitCode.DEGRADED;
      case FAILED -> throw new CommandFailedException(answer.text());
    };
  }
}
