package dev.isnad.app;

import dev.isnad.answer.PromptException;
import dev.isnad.answer.Prompts;
import dev.isnad.app.settings.LoadedSettings;
import dev.isnad.article.Article;
import dev.isnad.article.ArticleStoreException;
import dev.isnad.article.CorpusProblem;
import dev.isnad.article.Status;
import dev.isnad.cli.Finding;
import dev.isnad.cli.Finding.Severity;
import dev.isnad.conversation.DatabaseInUseException;
import dev.isnad.conversation.RecordsException;
import dev.isnad.index.IndexException;
import dev.isnad.index.IndexInUseException;
import dev.isnad.intake.Doubt;
import dev.isnad.intake.Untrusted;
import dev.isnad.model.Reachability;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Everything that a start depends on, looked at one by one; one failure hides no other. */
final class Checks {
  /** So many doubts about reports are listed; beyond them, how many there are. */
  private static final int MOST_SUSPICIONS = 100;

  private final LoadedSettings loaded;
  private final Isnad isnad;
  private final List<Finding> findings = new ArrayList<>();
  private int suspicions;
  private int published;

  Checks(LoadedSettings loaded, Isnad isnad) {
    this.loaded = loaded;
    this.isnad = isnad;
  }

  List<Finding> all() {
    settings();
    corpus();
    prompts();
    index();
    database();
    models();
    rankingModels();
    return List.copyOf(findings);
  }

  private void settings() {
    String place = loaded.file().map(Object::toString).orElse("settings");
    long set = loaded.values().stream().filter(value -> !value.isDefault()).count();
    find(Severity.OK, place, set + " keys are set, the rest are defaults");
  }

  private void corpus() {
    String folder = loaded.settings().corpus().toString();
    Map<Status, Integer> reports = new EnumMap<>(Status.class);
    try {
      List<CorpusProblem> problems =
          isnad
              .articles()
              .read(
                  article -> {
                    reports.merge(article.status(), 1, Integer::sum);
                    suspicions(article);
                  });
      problems.forEach(this::problem);
    } catch (ArticleStoreException e) {
      find(Severity.ERROR, folder, String.valueOf(e.getMessage()));
      return;
    }
    if (suspicions > MOST_SUSPICIONS) {
      find(
          Severity.WARNING,
          folder,
          suspicions - MOST_SUSPICIONS + " more doubts of this kind are not listed");
    }
    published = reports.getOrDefault(Status.PUBLISHED, 0);
    find(
        published == 0 ? Severity.WARNING : Severity.OK,
        folder,
        "%d reports are published, %d are drafts, %d are withdrawn"
            .formatted(
                published,
                reports.getOrDefault(Status.DRAFT, 0),
                reports.getOrDefault(Status.WITHDRAWN, 0)));
  }

  /** For moderators, as at import: what a report may try to deceive with. */
  private void suspicions(Article article) {
    if (article.status() == Status.WITHDRAWN) {
      return;
    }
    for (Doubt doubt : Untrusted.about(article)) {
      if (suspicions++ < MOST_SUSPICIONS) {
        find(
            Severity.WARNING,
            "report " + article.id() + " (" + doubt.where() + ")",
            doubt.arabic());
      }
    }
  }

  private void problem(CorpusProblem problem) {
    String file = loaded.settings().corpus().resolve(problem.file()).toString();
    String place = problem.line() > 0 ? file + ":" + problem.line() : file;
    find(Severity.ERROR, place, problem.english());
  }

  private void prompts() {
    String folder = loaded.settings().prompts().toString();
    try {
      Prompts.load(loaded.settings().prompts());
      find(Severity.OK, folder, "every prompt has its placeholders");
    } catch (PromptException e) {
      // Its message begins with file and line.
      String[] placeAndMessage = String.valueOf(e.getMessage()).split(": ", 2);
      find(Severity.ERROR, placeAndMessage[0], placeAndMessage[placeAndMessage.length - 1]);
    }
  }

  private void index() {
    String folder = loaded.settings().index().toString();
    try {
      isnad.index().check();
      find(Severity.OK, folder, indexed(isnad.index().scope().articles()));
    } catch (IndexInUseException e) {
      find(Severity.OK, folder, "kept by an Isnad that is running");
    } catch (IndexException e) {
      find(Severity.ERROR, folder, String.valueOf(e.getMessage()));
    }
  }

  private String indexed(long reports) {
    if (reports == 0) {
      return "nothing is indexed yet; the first start or question does it";
    }
    String behind =
        reports == published ? "" : "; the next start or question brings the index up to date";
    return reports + " reports are indexed" + behind;
  }

  /** Questions are answered without it, too. */
  private void database() {
    String place = "isnad.database.url";
    try {
      isnad.records().check();
      find(Severity.OK, place, "answers can be kept");
    } catch (DatabaseInUseException e) {
      find(Severity.OK, place, "kept by an Isnad that is running");
    } catch (RecordsException e) {
      find(Severity.WARNING, place, String.valueOf(e.getMessage()));
    }
  }

  private void models() {
    if (loaded.settings().models().chat().isEmpty()) {
      find(Severity.OK, "isnad.models", "none is set: answers are the reports' own sentences");
      return;
    }
    isnad.models().probe().forEach(model -> reachability(model, Severity.ERROR));
  }

  /** Questions are answered without them, too. */
  private void rankingModels() {
    try {
      isnad.rankingModels().probe().forEach(model -> reachability(model, Severity.WARNING));
    } catch (IllegalArgumentException e) {
      find(Severity.ERROR, "isnad.models", String.valueOf(e.getMessage()));
    }
  }

  private void reachability(Reachability model, Severity ifNot) {
    find(
        model.answered() ? Severity.OK : ifNot,
        "model " + model.model() + " (" + model.url() + ")",
        model.problem().orElse("answers"));
  }

  private void find(Severity severity, String place, String message) {
    findings.add(new Finding(severity, place, message));
  }
}
