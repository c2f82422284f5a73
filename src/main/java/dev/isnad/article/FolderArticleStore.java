package dev.isnad.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * The corpus as a folder of files: one article a {@code .md} file, or many in a {@code .jsonl}
 * file, one a line. An article's own file goes before a line of the same id, so that a bulk file
 * never needs rewriting: to change one of its articles is to save it beside. Of two files (or two
 * lines) with one id the first by path is served and the other reported.
 *
 * <p>Several threads may use it, and several processes: of two that save the same article the last
 * one wins, and no reader ever sees half a file.
 */
public final class FolderArticleStore implements ArticleStore {
  private static final String UNDATED = "undated";

  private final Corpus corpus;
  private final CorpusFolders folders;
  private final CorpusLimits limits;
  private final Map<Path, BulkFile> bulkFiles = new ConcurrentHashMap<>();

  /**
   * @param corpus the folder, which must be there
   * @throws ArticleStoreException where it is not
   */
  public FolderArticleStore(Path corpus) {
    this(corpus, CorpusLimits.STANDARD);
  }

  public FolderArticleStore(Path corpus, CorpusLimits limits) {
    this.corpus = Corpus.open(corpus);
    this.folders = new CorpusFolders(this.corpus.root());
    this.limits = limits;
  }

  /**
   * Whether a file or folder of this name may belong to a corpus: it is not git's, an editor's
   * temporary one or a README.
   */
  public static boolean belongs(Path entry) {
    return Corpus.belongs(entry);
  }

  /** The id of the article whose own file this is, if it can be one. */
  public static Optional<String> idOf(Path entry) {
    String name = String.valueOf(entry.getFileName());
    return name.endsWith(Corpus.ARTICLE) && belongs(entry)
        ? Optional.of(Slugs.ofFileName(name)).filter(Slugs::isSlug)
        : Optional.empty();
  }

  @Override
  public Optional<Article> find(String id) {
    if (!Slugs.isSlug(id)) {
      return Optional.empty();
    }
    try {
      Optional<Path> own = folderHolding(id);
      return own.isPresent()
          ? read(own.get().resolve(id + Corpus.ARTICLE), id).article()
          : findInBulk(id);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new ArticleStoreException("Article " + id + " in " + corpus.root() + ": " + e, e);
    }
  }

  @Override
  public List<CorpusProblem> read(Consumer<? super Article> reader) {
    requireFolder();
    CorpusReading reading = new CorpusReading(corpus, reader);
    corpus.files(Corpus.ARTICLE, file -> readOwn(file, reading), reading::report);
    corpus.files(Corpus.BULK, file -> readBulk(file, reading), reading::report);
    return reading.problems();
  }

  @Override
  public synchronized void save(Article article) {
    if (!Slugs.isSlug(article.id())) {
      throw new ArticleStoreException(Flaws.badSlug(0, article.id()).english());
    }
    byte[] bytes = readableBytes(article);
    try {
      Path folder = folderOf(article);
      if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !corpus.isInside(folder)) {
        throw new ArticleStoreException(
            folder + " is a link out of the corpus; put a folder there");
      }
      DurableFile.write(folder, article.id() + Corpus.ARTICLE, bytes);
    } catch (IOException e) {
      throw new ArticleStoreException(
          "Article %s cannot be saved in %s (%s); check the disk and its permissions"
              .formatted(article.id(), corpus.root(), e),
          e);
    }
  }

  /** What could not be read again must never be written. */
  private byte[] readableBytes(Article article) {
    try {
      byte[] bytes = ArticleFile.format(article);
      List<Flaw> flaws =
          bytes.length > limits.articleBytes()
              ? List.of(tooLarge())
              : ArticleFile.parse(article.id(), bytes).flaws();
      if (!flaws.isEmpty()) {
        throw new ArticleStoreException(
            "Article " + article.id() + " cannot be saved: " + flaws.getFirst().english());
      }
      return bytes;
    } catch (CharacterCodingException e) {
      throw new ArticleStoreException(
          "Article " + article.id() + " holds half a character (a lone surrogate)", e);
    }
  }

  /** An article stays where it is; a new one goes to the year of its publication. */
  private Path folderOf(Article article) throws IOException {
    return folderHolding(article.id())
        .orElseGet(
            () -> {
              Optional<LocalDate> day = article.published();
              return corpus
                  .root()
                  .resolve(day.map(date -> "%04d".formatted(date.getYear())).orElse(UNDATED));
            });
  }

  /** Where the file is that claims the id: the first by path. */
  private Optional<Path> folderHolding(String id) throws IOException {
    for (Path folder : folders.folders()) {
      Path file = folder.resolve(id + Corpus.ARTICLE);
      if (Files.isRegularFile(file) && corpus.flawOfPlace(file).isEmpty()) {
        return Optional.of(folder);
      }
    }
    return Optional.empty();
  }

  private ArticleFile read(Path file, String id) throws IOException {
    if (Files.size(file) > limits.articleBytes()) {
      return ArticleFile.flawed(tooLarge());
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(limits.articleBytes() + 1);
      return bytes.length > limits.articleBytes()
          ? ArticleFile.flawed(tooLarge())
          : ArticleFile.parse(id, bytes);
    }
  }

  private Flaw tooLarge() {
    return Flaws.tooLarge(0, "file", "الملف", limits.articleBytes());
  }

  private Optional<Article> findInBulk(String id) throws IOException {
    for (Path file : folders.bulkFiles()) {
      Optional<ArticleLine> line =
          corpus.flawOfPlace(file).isEmpty() ? current(file).find(id) : Optional.empty();
      if (line.isPresent()) {
        return line.get().article();
      }
    }
    return Optional.empty();
  }

  private BulkFile current(Path file) throws IOException {
    BulkFile known = bulkFiles.get(file);
    if (known != null && known.isCurrent()) {
      return known;
    }
    BulkFile fresh =
        BulkFile.read(file, corpus.relative(file), limits.lineBytes(), (number, line) -> {});
    bulkFiles.put(file, fresh);
    return fresh;
  }

  private void readOwn(Path file, CorpusReading reading) {
    String id = Slugs.ofFileName(file.getFileName().toString());
    try {
      if (reading.claims(file, id)) {
        reading.take(file, id, read(file, id));
      }
    } catch (NoSuchFileException e) {
      reading.gone(id);
    } catch (IOException e) {
      reading.take(file, id, ArticleFile.flawed(Flaws.unreadable(e.toString())));
    }
  }

  private void readBulk(Path file, CorpusReading reading) {
    try {
      String name = corpus.relative(file);
      bulkFiles.put(
          file,
          BulkFile.read(
              file, name, limits.lineBytes(), (number, line) -> reading.take(name, number, line)));
    } catch (NoSuchFileException e) {
      bulkFiles.remove(file);
    } catch (IOException e) {
      reading.report(corpus.hiding(file, e));
    }
  }

  /** An unmounted folder must not look like an empty corpus. */
  private void requireFolder() {
    if (!Files.isDirectory(corpus.root())) {
      throw new ArticleStoreException("The corpus folder " + corpus.root() + " has gone");
    }
  }
}
