package dev.isnad.app;

import dev.isnad.app.settings.LoadedSettings;
import dev.isnad.app.settings.SettingsReader;
import dev.isnad.app.settings.SettingsSources;
import dev.isnad.article.Article;
import dev.isnad.article.FolderArticleStore;
import dev.isnad.article.TestArticles;
import dev.isnad.cli.Commands;
import dev.isnad.cli.Console;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A home folder with two reports and the shipped prompts, and commands run in it. */
final class TestHome {
  static final String HOW_LONG = "كم يبلغ طول جسر دروان؟";
  static final String LENGTH = "1240";

  private final Path folder;
  private final FolderArticleStore articles;

  TestHome(Path folder) throws IOException {
    this.folder = folder.toRealPath();
    Files.createDirectories(corpus());
    copyPrompts();
    this.articles = new FolderArticleStore(corpus());
    save(TestArticles.bridge());
    save(TestArticles.museum());
  }

  private void copyPrompts() throws IOException {
    Files.createDirectories(folder.resolve("prompts"));
    for (String name : new String[] {"answer.md", "rewrite.md"}) {
      Files.copy(Path.of("prompts", name), folder.resolve("prompts").resolve(name));
    }
  }

  Path folder() {
    return folder;
  }

  Path corpus() {
    return folder.resolve("corpus");
  }

  void save(Article article) {
    articles.save(article);
  }

  /** The bridge's report with another length. */
  void bridgeIsLong(int metres) {
    Article bridge = TestArticles.bridge();
    save(TestArticles.withText(bridge, bridge.text().replace(LENGTH, Integer.toString(metres))));
  }

  /** The settings of a program at home here, listening on any free port. */
  LoadedSettings settings() {
    return settings(Map.of());
  }

  /** The same with more settings. */
  LoadedSettings settings(Map<String, String> more) {
    Map<String, String> all = new HashMap<>(more);
    all.put("isnad.server.port", "0");
    return SettingsReader.read(
        new SettingsSources(all, Map.of(), Map.of(), Optional.empty(), folder));
  }

  record Result(int code, String out, String err) {}

  Result run(String... arguments) {
    return runWith(Map.of(), "", arguments);
  }

  Result runWith(Map<String, String> environment, String input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        Console.of(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out, err);
    int code =
        Commands.run(
            (settings, file) ->
                IsnadNewsroom.open(
                    new SettingsSources(
                        settings,
                        Map.of(),
                        new HashMap<>(environment),
                        Optional.ofNullable(file),
                        folder)),
            console,
            arguments);
    return new Result(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
