package dev.isnad.intake;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * The door through which reports come in: files, addresses and streams become drafts. Nothing is
 * written. Safe for use by several threads.
 */
public final class Intake implements AutoCloseable {
  private final IntakeSettings settings;
  private final Fetching fetching;

  /** Reads public addresses only. */
  public Intake(IntakeSettings settings) {
    this(settings, AddressPolicy.PUBLIC_ONLY);
  }

  /**
   * @param addresses which addresses may be reached
   */
  public Intake(IntakeSettings settings, AddressPolicy addresses) {
    this.settings = settings;
    this.fetching = new Fetching(settings, addresses);
  }

  /**
   * The reports in a file: a crawled page, HTML, plain text, JSON Lines, PDF or DOCX.
   *
   * @throws IntakeException where it is missing, too large, of another form or without a report
   */
  public List<Draft> read(Path file) {
    String name = String.valueOf(file.getFileName());
    if (!Files.isRegularFile(file)) {
      throw new IntakeException(
          file + " is no file; give the path of a file",
          "%s ليس ملفًا؛ اكتب مسار ملف.".formatted(file));
    }
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, name, "");
    } catch (IOException e) {
      throw unreadable(file.toString(), e);
    }
  }

  /**
   * The reports at an address.
   *
   * @throws IntakeException where it is not public, does not allow robots, answers too much, too
   *     late or nothing that can be read
   */
  public List<Draft> read(URI address) {
    Fetching.Fetched fetched = fetching.fetch(address);
    return drafts(
        fetched.bytes(), address.toString(), fetched.mediaType(), Optional.of(fetched.address()));
  }

  /**
   * The reports in a stream, which stays open.
   *
   * @param name of the file, for messages and its ending
   * @param mediaType as the sender stated it; empty where unknown
   * @throws IntakeException as for a file
   */
  public List<Draft> read(InputStream in, String name, String mediaType) {
    try {
      byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, settings.maxBytes() + 1));
      if (bytes.length > settings.maxBytes()) {
        throw new IntakeException(
            "%s is larger than %,d bytes; split it or raise the limit"
                .formatted(name, settings.maxBytes()),
            "حجم %s أكبر من %,d بايت؛ قسّمه أو ارفع الحد.".formatted(name, settings.maxBytes()));
      }
      return drafts(bytes, name, mediaType, Optional.empty());
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  private List<Draft> drafts(byte[] bytes, String name, String mediaType, Optional<URI> address) {
    MediaKind kind =
        MediaKind.of(bytes, name, mediaType)
            .orElseThrow(
                () ->
                    new IntakeException(
                        name + " is none of: text, HTML, JSON Lines, PDF, DOCX",
                        "صيغة %s غير معروفة؛ المقبول: نص، HTML، JSON Lines، PDF، DOCX."
                            .formatted(name)));
    List<Sketch> reports =
        switch (kind) {
          case HTML -> html(bytes, mediaType, address);
          case TEXT -> text(bytes, mediaType);
          case JSON -> JsonReports.read(TextDecoding.decode(bytes, mediaType, false).text(), name);
          case PDF -> pdf(bytes, name);
          case DOCX -> page(Documents.docx(bytes, name));
        };
    if (reports.isEmpty()) {
      throw new IntakeException(
          name + " holds no text of a report", "لم يوجد في %s نص تقرير.".formatted(name));
    }
    address.ifPresent(
        a -> reports.stream().limit(1).filter(r -> r.url().isEmpty()).forEach(r -> r.url(a)));
    return reports.stream().map(Sketch::draft).toList();
  }

  private static List<Sketch> html(byte[] bytes, String mediaType, Optional<URI> address) {
    TextDecoding.Decoded decoded = TextDecoding.decode(bytes, mediaType, true);
    Document page = Jsoup.parse(decoded.text(), address.map(URI::toString).orElse(""));
    List<Sketch> reports = HtmlPage.read(page, address).stream().toList();
    reports.forEach(report -> doubtEncoding(decoded, report));
    return reports;
  }

  private static List<Sketch> text(byte[] bytes, String mediaType) {
    TextDecoding.Decoded decoded = TextDecoding.decode(bytes, mediaType, false);
    List<Sketch> reports = page(decoded.text());
    reports.forEach(report -> doubtEncoding(decoded, report));
    return reports;
  }

  /** Cleaned first: an invisible character must hide no label and no seam. */
  private static List<Sketch> page(String text) {
    List<Doubt> hidden = new ArrayList<>();
    List<Sketch> reports = CrawledPage.read(Untrusted.clean(text, hidden::add));
    reports.forEach(report -> hidden.forEach(report::doubt));
    return reports;
  }

  private static List<Sketch> pdf(byte[] bytes, String name) {
    VisualOrder.Restored restored = Documents.pdf(bytes, name);
    List<Sketch> reports = page(restored.text());
    if (restored.reversed()) {
      reports.forEach(
          report ->
              report.doubt(
                  name,
                  "كان نص الملف معكوس الاتجاه فقُلب؛ قارنه بالأصل، ولا سيما الأرقام والأقواس."));
    }
    return reports;
  }

  private static void doubtEncoding(TextDecoding.Decoded decoded, Sketch report) {
    if (decoded.guessed()) {
      report.doubt(
          report.blocks().getFirst(),
          "لم يُذكر ترميز الملف فقُرئ على أنه windows-1256؛ تحقق من أن الحروف سليمة.");
    }
  }

  private static IntakeException unreadable(String name, IOException cause) {
    return new IntakeException(
        "%s cannot be read (%s)".formatted(name, cause), "تعذرت قراءة %s.".formatted(name), cause);
  }

  /** Gives the connections back. */
  @Override
  public void close() {
    fetching.close();
  }
}
