package dev.isnad.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.EmptyParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.ToXMLContentHandler;
import org.apache.tika.sax.WriteOutContentHandler;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.xml.sax.SAXException;

/** The text of PDF and DOCX files, through Tika, one paragraph a line. */
final class Documents {
  private static final int MOST_CHARACTERS = 2_000_000;

  /** A line at least this full, of the longest line, goes on in the next. */
  private static final double FULL_LINE = 0.75;

  private Documents() {}

  /**
   * @throws IntakeException where the file is damaged, locked or holds pictures only
   */
  static VisualOrder.Restored pdf(byte[] bytes, String name) {
    PDFParserConfig config = new PDFParserConfig();
    config.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
    config.setExtractAnnotationText(false);
    config.setExtractBookmarksText(false);
    PDFParser parser = new PDFParser();
    ParseContext context = new ParseContext();
    context.set(PDFParserConfig.class, config);
    Document page = parsed(parser, context, bytes, name);
    List<String> lines = new ArrayList<>();
    for (Element paragraph : page.select("p")) {
      paragraph.wholeText().lines().map(String::strip).forEach(lines::add);
      lines.add("");
    }
    // Lines first, paragraphs then: a line that ran backwards begins at its end.
    VisualOrder.Restored restored = VisualOrder.restore(present(String.join("\n", lines), name));
    List<String> paragraphs = unwrapped(restored.text().lines().toList());
    return new VisualOrder.Restored(String.join("\n", paragraphs), restored.reversed());
  }

  /**
   * @throws IntakeException where the file is damaged or locked or holds no text
   */
  static String docx(byte[] bytes, String name) {
    Document page = parsed(new OOXMLParser(), new ParseContext(), bytes, name);
    page.select("header, footer, .header, .footer, img, table").remove();
    return present(String.join("\n\n", BlockText.of(page.body())), name);
  }

  private static String present(String text, String name) {
    if (text.isBlank()) {
      throw new IntakeException(
          name + " holds no text, perhaps only pictures of pages; bring the text itself",
          "لا نص في %s، وقد يكون صور صفحات فقط؛ هات النص نفسه أو ملفًا يُنسخ منه النص."
              .formatted(name));
    }
    return text;
  }

  private static Document parsed(Parser parser, ParseContext context, byte[] bytes, String name) {
    ToXMLContentHandler xml = new ToXMLContentHandler();
    try (InputStream in = new ByteArrayInputStream(bytes)) {
      // Of documents within documents (attachments) nothing is read.
      context.set(Parser.class, EmptyParser.INSTANCE);
      parser.parse(in, new WriteOutContentHandler(xml, MOST_CHARACTERS), new Metadata(), context);
    } catch (EncryptedDocumentException e) {
      throw new IntakeException(
          name + " is locked with a password; bring an unlocked copy",
          "الملف %s مقفل بكلمة سر؛ هات نسخة غير مقفلة.".formatted(name),
          e);
    } catch (WriteLimitReachedException e) {
      throw tooLong(name, e);
    } catch (SAXException e) {
      throw WriteLimitReachedException.isWriteLimitReached(e) ? tooLong(name, e) : damaged(name, e);
    } catch (IOException | TikaException e) {
      throw damaged(name, e);
    }
    return Jsoup.parse(xml.toString());
  }

  private static IntakeException tooLong(String name, Exception cause) {
    return new IntakeException(
        "%s holds more than %,d characters; split it".formatted(name, MOST_CHARACTERS),
        "في %s أكثر من %,d حرف؛ قسّمه.".formatted(name, MOST_CHARACTERS),
        cause);
  }

  private static IntakeException damaged(String name, Exception cause) {
    return new IntakeException(
        "%s cannot be read (%s); it may be damaged".formatted(name, cause.getMessage()),
        "تعذرت قراءة %s، وقد يكون تالفًا؛ افتحه واحفظه من جديد ثم أعد المحاولة.".formatted(name),
        cause);
  }

  /** Lines of a page put together to paragraphs: a paragraph's last line is seldom full. */
  private static List<String> unwrapped(List<String> lines) {
    int longest = lines.stream().mapToInt(String::length).max().orElse(0);
    List<String> paragraphs = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (String line : lines) {
      if (!line.isEmpty()) {
        open.append(open.isEmpty() ? "" : " ").append(line);
      }
      if (line.length() < FULL_LINE * longest && !open.isEmpty()) {
        paragraphs.add(open.toString());
        open.setLength(0);
      }
    }
    if (!open.isEmpty()) {
      paragraphs.add(open.toString());
    }
    return paragraphs;
  }
}
